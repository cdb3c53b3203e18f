BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE block (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, cancelled_at DATETIME, 
	CONSTRAINT fk_block_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_block_uid UNIQUE (uid)
);
INSERT INTO "block" VALUES(1,1,'3b630b45-0e74-423d-bdae-36015a4affc4@samenop.example','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(2,2,'7e6863dd-c760-406c-8121-a242ef84503b@samenop.example','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(3,3,'f9efa8b3-8e18-4f64-a081-4b841e2ce8a1@samenop.example','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(4,4,'14045d79-61b9-438c-aa79-fe56a6c85334@samenop.example','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',NULL);
INSERT INTO "block" VALUES(5,5,'eb488c71-d0b7-4a98-8ca1-f30f21361404@samenop.example','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',NULL);
INSERT INTO "block" VALUES(6,5,'f583cc27-3234-4f3e-ae19-c0ec84736c6f@samenop.example','2026-12-12 12:00:00.000000','2026-12-12 14:00:00.000000','2026-11-28 11:00:00.000000');
INSERT INTO "block" VALUES(7,6,'d2c2aa34-2ee5-4e31-81d9-c812720e00d1@samenop.example','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(8,7,'fe0a6dc6-5193-43d3-92e0-23f83c569de6@samenop.example','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(9,8,'ae2f9446-c3c3-449d-a1ee-f09b30660504@samenop.example','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(10,9,'98ab8258-ad0a-4bb9-a69d-efb5f0a4ea10@samenop.example','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(11,10,'c969ced0-48da-4dca-a400-af270dd94d97@samenop.example','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(12,11,'c71a2f2a-722f-4ba9-ae76-fa4a30a9c3ab@samenop.example','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',NULL);
INSERT INTO "block" VALUES(13,12,'8a560195-9911-47e3-908b-c348b7f9a0cb@samenop.example','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',NULL);
INSERT INTO "block" VALUES(14,13,'f7ee8564-9a3d-4ea6-886d-86d9e458f0bf@samenop.example','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',NULL);
INSERT INTO "block" VALUES(15,14,'6ba6b738-2dce-41e7-bce8-10d497dd151e@samenop.example','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(16,15,'1a41186e-57b5-40db-948e-96688a87c169@samenop.example','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(17,16,'7ff50456-66e5-4edf-b233-cf6e10bc377a@samenop.example','2026-12-01 00:00:00.000000','2026-12-01 02:00:00.000000',NULL);
INSERT INTO "block" VALUES(18,17,'6028107b-4ae4-4878-9ea9-a3ff0200d11e@samenop.example','2026-11-30 00:00:00.000000','2026-11-30 02:00:00.000000',NULL);
INSERT INTO "block" VALUES(19,18,'6ea73998-249d-4863-a466-c4479bc46306@samenop.example','2026-12-20 12:00:00.000000','2026-12-20 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(20,19,'8b7687ab-4f66-4738-9b72-af7dda62bd4d@samenop.example','2026-12-21 12:00:00.000000','2026-12-21 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(21,20,'226a1240-fe48-4789-a7d2-ed2a34e1e15a@samenop.example','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',NULL);
INSERT INTO "block" VALUES(22,21,'0b3e41ed-5ad7-43ac-b42f-1e50dda2dc7c@samenop.example','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(23,22,'2651493a-b645-4801-978b-8667199ba8bd@samenop.example','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(24,23,'30207bb0-c910-4781-9900-485d63cef6fd@samenop.example','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(25,24,'5122aa5f-9cc4-4908-bab5-2c21803e0151@samenop.example','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(26,25,'7b929bf6-f005-4787-95ba-01b083fa5885@samenop.example','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(27,26,'0303dc90-19f8-4009-94ce-40eb5584685e@samenop.example','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',NULL);
CREATE TABLE certificate (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	signup_id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	minutes INTEGER NOT NULL, 
	people INTEGER NOT NULL, 
	issued_at DATETIME NOT NULL, 
	CONSTRAINT fk_certificate_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE, 
	CONSTRAINT uq_certificate_code UNIQUE (code), 
	CONSTRAINT uq_certificate_signup_id UNIQUE (signup_id)
);
INSERT INTO "certificate" VALUES(1,34,'77FQ-T9VX-6Y96',120,6,'2026-11-11 11:00:00.000000');
CREATE TABLE counter (
	name VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (name)
);
INSERT INTO "counter" VALUES('seats',116);
INSERT INTO "counter" VALUES('addresses',26);
INSERT INTO "counter" VALUES('calendar',34);
CREATE TABLE evaluation_answer (
	id VARCHAR NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	free INTEGER, 
	matters INTEGER, 
	way INTEGER, 
	takeaway TEXT DEFAULT '' NOT NULL, 
	better TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_evaluation_answer PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_answer_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "evaluation_answer" VALUES('waits-YouAXpISJIGYxZOv',22,4,5,3,'Meenemen van hans','Een pauze');
INSERT INTO "evaluation_answer" VALUES('y7JMVaCKu_iZiRv1',22,4,5,3,'Meenemen van anna','Een pauze');
INSERT INTO "evaluation_answer" VALUES('GugO9edYzttg94Xw',22,4,5,3,'Meenemen van emma','Een pauze');
INSERT INTO "evaluation_answer" VALUES('7MRKO6d7ooVWLPyt',22,4,5,3,'Meenemen van daan','Een pauze');
CREATE TABLE example_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	made_at DATETIME NOT NULL
);
INSERT INTO "example_mark" VALUES(1,'2026-11-24 12:00:00.000000');
CREATE TABLE heartbeat (
	name VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_heartbeat PRIMARY KEY (name)
);
INSERT INTO "heartbeat" VALUES('worker','2026-11-28 07:00:00.000000');
CREATE TABLE history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	deed VARCHAR NOT NULL, 
	by_id INTEGER, 
	about_id INTEGER, 
	meeting_id INTEGER, 
	network_id INTEGER, 
	role VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT fk_history_about_id_person FOREIGN KEY(about_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_history_by_id_person FOREIGN KEY(by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_history_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_history_network_id_network FOREIGN KEY(network_id) REFERENCES network (id) ON DELETE CASCADE
);
INSERT INTO "history" VALUES(1,'2026-11-24 12:00:00.000000','role-given',3,6,NULL,1,'coordinator');
INSERT INTO "history" VALUES(2,'2026-11-24 12:00:00.000000','role-given',3,5,NULL,NULL,'facilitator');
INSERT INTO "history" VALUES(3,'2026-11-24 12:00:00.000000','added',3,5,NULL,1,'');
INSERT INTO "history" VALUES(4,'2026-11-24 12:00:00.000000','added',3,1,NULL,1,'');
INSERT INTO "history" VALUES(5,'2026-11-24 12:00:00.000000','added',3,12,NULL,1,'');
INSERT INTO "history" VALUES(6,'2026-11-24 12:00:00.000000','removed',3,12,NULL,1,'');
INSERT INTO "history" VALUES(7,'2026-11-24 12:00:00.000000','published',2,NULL,1,NULL,'');
INSERT INTO "history" VALUES(8,'2026-11-24 12:00:00.000000','published',2,NULL,2,NULL,'');
INSERT INTO "history" VALUES(9,'2026-11-24 12:00:00.000000','published',2,NULL,3,NULL,'');
INSERT INTO "history" VALUES(10,'2026-11-19 18:00:00.000000','published',2,NULL,4,NULL,'');
INSERT INTO "history" VALUES(11,'2026-11-24 12:00:00.000000','published',2,NULL,5,NULL,'');
INSERT INTO "history" VALUES(12,'2026-11-24 12:00:00.000000','published',2,NULL,6,NULL,'');
INSERT INTO "history" VALUES(13,'2026-11-24 12:00:00.000000','published',2,NULL,7,NULL,'');
INSERT INTO "history" VALUES(14,'2026-11-24 12:00:00.000000','published',2,NULL,8,NULL,'');
INSERT INTO "history" VALUES(15,'2026-11-24 12:00:00.000000','published',2,NULL,9,NULL,'');
INSERT INTO "history" VALUES(16,'2026-11-24 12:00:00.000000','published',2,NULL,10,NULL,'');
INSERT INTO "history" VALUES(17,'2026-11-20 08:00:00.000000','published',2,NULL,11,NULL,'');
INSERT INTO "history" VALUES(18,'2026-11-20 10:00:00.000000','published',2,NULL,12,NULL,'');
INSERT INTO "history" VALUES(19,'2026-11-18 15:00:00.000000','published',2,NULL,13,NULL,'');
INSERT INTO "history" VALUES(20,'2026-11-24 12:00:00.000000','published',2,NULL,14,NULL,'');
INSERT INTO "history" VALUES(21,'2026-11-24 12:00:00.000000','published',2,NULL,15,NULL,'');
INSERT INTO "history" VALUES(22,'2026-11-21 00:00:00.000000','published',2,NULL,16,NULL,'');
INSERT INTO "history" VALUES(23,'2026-11-20 00:00:00.000000','published',2,NULL,17,NULL,'');
INSERT INTO "history" VALUES(24,'2026-11-24 12:00:00.000000','published',2,NULL,18,NULL,'');
INSERT INTO "history" VALUES(25,'2026-11-24 12:00:00.000000','published',2,NULL,19,NULL,'');
INSERT INTO "history" VALUES(26,'2026-11-24 13:00:00.000000','role-taken',3,5,NULL,NULL,'facilitator');
INSERT INTO "history" VALUES(27,'2026-11-24 13:00:00.000000','stopped-leading',3,5,18,NULL,'');
INSERT INTO "history" VALUES(28,'2026-10-17 09:00:00.000000','published',2,NULL,21,NULL,'');
INSERT INTO "history" VALUES(29,'2026-10-28 10:00:00.000000','made-public',2,NULL,21,NULL,'');
INSERT INTO "history" VALUES(30,'2026-10-28 11:00:00.000000','withdrawn',2,NULL,21,NULL,'');
INSERT INTO "history" VALUES(31,'2026-10-31 09:00:00.000000','published',2,NULL,22,NULL,'');
INSERT INTO "history" VALUES(32,'2026-11-10 10:00:00.000000','added',2,51,22,NULL,'');
INSERT INTO "history" VALUES(33,'2026-11-10 10:00:00.000000','added',2,22,22,NULL,'');
INSERT INTO "history" VALUES(34,'2026-11-10 10:00:00.000000','added',2,28,22,NULL,'');
INSERT INTO "history" VALUES(35,'2026-11-12 12:00:00.000000','published',2,NULL,23,NULL,'');
INSERT INTO "history" VALUES(36,'2026-11-10 09:00:00.000000','published',2,NULL,24,NULL,'');
INSERT INTO "history" VALUES(37,'2026-11-23 11:00:00.000000','hidden',NULL,NULL,24,NULL,'');
INSERT INTO "history" VALUES(38,'2026-11-16 09:00:00.000000','published',2,NULL,25,NULL,'');
INSERT INTO "history" VALUES(39,'2026-11-15 09:00:00.000000','published',2,NULL,26,NULL,'');
INSERT INTO "history" VALUES(40,'2026-11-24 13:00:00.000000','signed-in',3,NULL,NULL,NULL,'');
INSERT INTO "history" VALUES(41,'2026-11-28 07:00:00.000000','passed-on',2,37,17,NULL,'');
INSERT INTO "history" VALUES(42,'2026-11-28 07:00:00.000000','passed-on',2,38,17,NULL,'');
INSERT INTO "history" VALUES(43,'2026-11-28 11:00:00.000000','moved',3,NULL,5,NULL,'');
INSERT INTO "history" VALUES(44,'2026-11-28 11:00:00.000000','called-off',3,NULL,7,NULL,'');
INSERT INTO "history" VALUES(45,'2026-11-28 11:00:00.000000','added',2,51,8,NULL,'');
INSERT INTO "history" VALUES(46,'2026-11-28 11:00:00.000000','added',2,65,8,NULL,'');
INSERT INTO "history" VALUES(47,'2026-11-28 11:00:00.000000','removed',2,22,8,NULL,'');
INSERT INTO "history" VALUES(48,'2026-11-28 11:00:00.000000','removed',2,28,8,NULL,'');
INSERT INTO "history" VALUES(49,'2026-11-28 11:00:00.000000','cannot-lead',2,NULL,9,NULL,'');
INSERT INTO "history" VALUES(50,'2026-11-28 11:00:00.000000','taken-over',3,NULL,10,NULL,'');
INSERT INTO "history" VALUES(51,'2026-11-28 11:00:00.000000','passed-on',2,33,17,NULL,'');
INSERT INTO "history" VALUES(52,'2026-11-28 11:00:00.000000','passed-on',2,34,17,NULL,'');
INSERT INTO "history" VALUES(53,'2026-11-28 11:00:00.000000','role-taken',3,7,NULL,NULL,'facilitator');
INSERT INTO "history" VALUES(54,'2026-11-28 11:00:00.000000','stopped-leading',3,7,19,NULL,'');
INSERT INTO "history" VALUES(55,'2026-11-28 11:00:00.000000','taken-over',3,4,19,NULL,'');
INSERT INTO "history" VALUES(56,'2026-11-28 11:00:00.000000','exported',2,NULL,2,NULL,'');
INSERT INTO "history" VALUES(57,'2026-11-28 11:00:00.000000','role-given',3,4,NULL,1,'coordinator');
INSERT INTO "history" VALUES(58,'2026-11-28 11:00:00.000000','made-public',2,NULL,22,NULL,'');
INSERT INTO "history" VALUES(59,'2026-11-28 11:00:00.000000','hidden',NULL,NULL,24,NULL,'');
INSERT INTO "history" VALUES(60,'2026-11-28 11:00:00.000000','set-aside',3,NULL,26,NULL,'');
INSERT INTO "history" VALUES(61,'2026-11-28 12:00:00.012911','signed-in',1,NULL,NULL,NULL,'');
INSERT INTO "history" VALUES(62,'2026-11-28 12:00:00.032976','signed-in',2,NULL,NULL,NULL,'');
INSERT INTO "history" VALUES(63,'2026-11-28 12:00:00.058738','signed-in',3,NULL,NULL,NULL,'');
INSERT INTO "history" VALUES(64,'2026-11-28 12:00:00.073645','signed-in',6,NULL,NULL,NULL,'');
CREATE TABLE lesson (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	is_most_important BOOLEAN DEFAULT 0 NOT NULL, 
	is_signal BOOLEAN DEFAULT 0 NOT NULL, 
	search TEXT DEFAULT '' NOT NULL, 
	answer TEXT DEFAULT '' NOT NULL, 
	answered_at DATETIME, 
	answered_by_id INTEGER, 
	CONSTRAINT fk_lesson_answered_by_id_person FOREIGN KEY(answered_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_lesson_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_lesson_meeting_id UNIQUE (meeting_id, position)
);
INSERT INTO "lesson" VALUES(1,22,1,'Vraag wat een ja iemand kost.',1,0,'vraag wat een ja iemand kost.','',NULL,NULL);
INSERT INTO "lesson" VALUES(2,22,2,'Vertel ook wat je niet komt doen.',0,1,'vertel ook wat je niet komt doen.','Dat is besproken.','2026-11-19 11:00:00.000000',3);
INSERT INTO "lesson" VALUES(3,22,3,'Reken op maanden, niet op weken.',0,0,'reken op maanden, niet op weken.','',NULL,NULL);
CREATE TABLE letter (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR NOT NULL, 
	unique_key VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	meeting_id INTEGER, 
	signup_id INTEGER, 
	address VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	facts JSON NOT NULL, 
	posted_at DATETIME NOT NULL, 
	useful_until DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	due_at DATETIME NOT NULL, 
	claimed_until DATETIME, 
	tries INTEGER NOT NULL, 
	answer VARCHAR NOT NULL, 
	sent_at DATETIME, claim VARCHAR, tried_at DATETIME, mailbox VARCHAR, 
	CONSTRAINT fk_letter_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_letter_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_letter_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE, 
	CONSTRAINT uq_letter_message_id UNIQUE (message_id), 
	CONSTRAINT uq_letter_unique_key UNIQUE (unique_key)
);
INSERT INTO "letter" VALUES(1,'role-given','role-given:6:5','<b963d5f2-1b9e-4be4-9a98-327fb6c64ac6@samenop.example>','nl',6,NULL,NULL,'lotte@oeverkring.example','Lotte','{"role_id": 5, "role": "coordinator", "network": "Meedoen"}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','sent','2026-11-24 12:00:00.000000',NULL,1,'','2026-11-24 14:00:00.920715',NULL,NULL,'lotte@oeverkring.example');
INSERT INTO "letter" VALUES(2,'role-given','role-given:5:6','<08b3fa54-6382-4a16-ae2a-ac74edc9abcf@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor','{"role_id": 6, "role": "facilitator", "network": ""}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','dropped','2026-11-24 12:00:00.000000',NULL,1,'the role was taken again',NULL,NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(3,'signup-going','signup-going:1:1:2','<da7109d1-fde5-44ae-a054-e2cad015e9ac@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1ad3cf4836cd263d", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.996899',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(4,'signup-going','signup-going:14:2:3','<67540c98-742e-4e98-bead-2c2b265a6cc7@samenop.example>','en',14,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f5be558d5c59937b", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.003198',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(5,'signup-waiting','signup-waiting:15:3:4','<af9ca23a-78e6-4e4a-ac78-17d3c6e60a60@samenop.example>','nl',15,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "4c17eaf8b4bf5472", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.049815',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(6,'signup-waiting','signup-waiting:16:4:5','<d4a7be15-4605-4356-9961-dcf7ee14c5f7@samenop.example>','en',16,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "0225f6bf4c522612", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.064004',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(7,'signup-going','signup-going:17:5:2','<7964573c-0c03-4ff6-982a-b53a6d96e455@samenop.example>','nl',17,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2c9757facb903415", "is_offered": false}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.576976',NULL,NULL,'gijs@oeverkring.example');
INSERT INTO "letter" VALUES(8,'signup-waiting','signup-waiting:15:6:3','<37cb1035-e37c-44f6-aef5-4921d4e4ceb8@samenop.example>','nl',15,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "2e7ccf692ec02e02", "is_offered": false}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.582277',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(9,'signup-waiting','signup-waiting:16:7:4','<937405c2-bfcf-488a-8cea-ff63f775319a@samenop.example>','en',16,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "3d07508d2379bb01", "is_offered": false}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.592368',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(10,'signup-going','signup-going:1:8:2','<be32502f-babf-47c8-a73b-845025d00560@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0b97eaa3e19157e2", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.075245',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(11,'signup-going','signup-going:14:9:3','<666205d9-5122-415d-863a-12a3799f5cf4@samenop.example>','en',14,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e32eb69c4577ee64", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.089879',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(12,'signup-going','signup-going:22:10:4','<03236246-5252-483d-9eb3-8a290dd986e3@samenop.example>','nl',22,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "59cca6dd6ec49b5d", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.118009',NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(13,'signup-going','signup-going:1:11:2','<5a2f0272-df39-4704-9008-0c70b9a3cf55@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/oud", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "64b8d320ae9808b3", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.158140',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(14,'signup-going','signup-going:14:12:3','<138eec44-6c35-43dc-9e0a-bd9a6cce2235@samenop.example>','en',14,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/oud", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "92bfbe050abe30a5", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.168753',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(15,'signup-going','signup-going:1:13:2','<378cba8b-b60d-4db5-974a-08d9a88afe6a@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c510da27fd94f0e0", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.181464',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(16,'signup-going','signup-going:14:14:3','<962e4376-f1f5-4e94-b4a8-edd560b0f4c5@samenop.example>','en',14,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "73439871e28f0102", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.205168',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(17,'signup-going','signup-going:22:15:2','<c12769d5-868c-4ae3-b08d-2a00ffbb54ff@samenop.example>','nl',22,8,15,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "faaf648faab1a0df", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.207068',NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(18,'signup-going','signup-going:28:16:3','<67504d84-c344-4ebf-9c02-c633ae9165ce@samenop.example>','en',28,8,16,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "25ebd3e445980bfb", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.240295',NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(19,'signup-going','signup-going:1:17:2','<581a830b-e471-4d8b-a654-178f946a1f8b@samenop.example>','nl',1,11,17,'anna@oeverkring.example','Anna','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0563fe4382f6bc10", "is_offered": false}','2026-11-20 09:00:00.000000','2026-11-30 10:00:00.000000','sent','2026-11-20 09:00:00.000000',NULL,1,'','2026-11-24 14:00:00.781912',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(20,'signup-going','signup-going:1:18:2','<af3e4c3a-4bcc-418d-826b-f8ef88c89f6c@samenop.example>','nl',1,12,18,'anna@oeverkring.example','Anna','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a2f7b01ed7474e1b", "is_offered": false}','2026-11-20 11:00:00.000000','2026-11-30 12:00:00.000000','sent','2026-11-20 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.787966',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(21,'signup-going','signup-going:1:19:2','<ba55075b-e6fe-476b-8d9e-d7ffa38172a3@samenop.example>','nl',1,13,19,'anna@oeverkring.example','Anna','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "81088b6037686390", "is_offered": false}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:00.527868',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(22,'signup-going','signup-going:14:20:3','<95fdfc1f-4e41-4195-89bb-e9f590c4f7d6@samenop.example>','en',14,13,20,'emma@oeverkring.example','Emma','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6741efb154a2d5c2", "is_offered": false}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:00.551096',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(23,'signup-going','signup-going:33:21:2','<c987440a-352f-426f-9e12-72c0014ca140@samenop.example>','nl',33,16,21,'mila@oeverkring.example','Mila','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "3a5a374b99bb8b8f", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.804136',NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(24,'signup-going','signup-going:34:22:3','<822f9b1e-5e0d-4e1e-9212-ff7fe15d1577@samenop.example>','en',34,16,22,'olaf@oeverkring.example','Olaf','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "939f900f3973513b", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.820053',NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(25,'signup-waiting','signup-waiting:15:23:4','<6064a7ed-7a8a-4e41-81b3-6bca4c6656f8@samenop.example>','nl',15,16,23,'daan@oeverkring.example','Daan','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "57a38588e4cf4efd", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.836978',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(26,'signup-waiting','signup-waiting:16:24:5','<45963657-5644-424d-b31d-92a28d2c0d61@samenop.example>','en',16,16,24,'finn@oeverkring.example','Finn','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "c0aaedd91c3eb2a7", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.845030',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(27,'signup-going','signup-going:37:25:2','<6eefb7c5-f0d9-4fbe-a9b9-9749508235e1@samenop.example>','nl',37,17,25,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cad9c8b4c930f5e1", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.606781',NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(28,'signup-going','signup-going:38:26:3','<1bf7681a-b414-4c36-90cb-2a0143b81b6e@samenop.example>','en',38,17,26,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "dad99d4d6b3b7a0b", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.648916',NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(29,'signup-going','signup-going:33:27:4','<513f4108-6ad3-48f9-bbaf-5d50ec05ee6c@samenop.example>','nl',33,17,27,'mila@oeverkring.example','Mila','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "edee8b2ff765f0b7", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.704108',NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(30,'signup-going','signup-going:34:28:5','<e4dc2439-ccf8-4429-9c7c-878dbfba43a9@samenop.example>','en',34,17,28,'olaf@oeverkring.example','Olaf','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5fa54c67763b96e9", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.712203',NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(31,'signup-waiting','signup-waiting:15:29:6','<c74bab56-7dee-45f1-8a94-9cb5b17db72d@samenop.example>','nl',15,17,29,'daan@oeverkring.example','Daan','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "6c9e1d0869934df1", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.733061',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(32,'signup-waiting','signup-waiting:16:30:7','<763d121a-a626-47a2-ad4e-57c731081086@samenop.example>','en',16,17,30,'finn@oeverkring.example','Finn','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "396e4d3841c99b87", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.762574',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(33,'lead-taken-over','lead-taken-over:5:18:2','<6bad8d2a-4990-403f-af4b-1708a034bda6@samenop.example>','nl',5,18,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: left", "slug": "sessie-left", "starts_at": "2026-12-20T12:00:00+00:00", "ends_at": "2026-12-20T14:00:00+00:00", "blocks": [["2026-12-20T12:00:00+00:00", "2026-12-20T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-24 13:00:00.000000','2026-12-20 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.379678',NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(34,'signup-going','signup-going:1:31:2','<13a89b19-e49e-4319-981b-f177847d5fd1@samenop.example>','nl',1,21,31,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5b62aef757aa6a90", "is_offered": false}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(35,'signup-going','signup-going:14:32:3','<ed139d20-e087-4744-9b51-6a1acde0a56a@samenop.example>','en',14,21,32,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b0c732306ee67345", "is_offered": false}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(36,'signup-going','signup-going:15:33:4','<ff66ace2-dbf9-4fab-932a-adf5e428a894@samenop.example>','nl',15,21,33,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "eac0ad5f05231a7b", "is_offered": false}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(37,'summary-asked','summary-asked:1:31:10','<d021d0f4-7c9e-4017-9b66-bd3e2147ee5d@samenop.example>','nl',1,21,31,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "41785ce68215d304", "reader_id": 1, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.872692',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(38,'summary-asked','summary-asked:15:33:10','<7c346f24-09d2-4dd4-8afe-61deaf989582@samenop.example>','nl',15,21,33,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "99556d388e519006", "reader_id": 2, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.871051',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(39,'summary-asked','summary-asked:14:32:10','<b9e41a9a-aad4-42ab-8c92-9b0bf9102883@samenop.example>','en',14,21,32,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e3d84f714779f369", "reader_id": 3, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.886709',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(40,'summary-asked','summary-asked:5:reader-4:10','<6e8b7a4c-cd28-493a-9eb4-a3aa0bd25f14@samenop.example>','nl',5,21,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "reader_id": 4, "salt_mark": "4afeaf37a0543956", "was_there": false, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.891650',NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(41,'signup-going','signup-going:1:34:2','<5cbfc378-4b44-4ec3-8d08-4a4afdaaa4ac@samenop.example>','nl',1,22,34,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ca629c6c3d03710d", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(42,'signup-going','signup-going:14:35:3','<383bcdc5-d274-4380-a79f-1e0018713a96@samenop.example>','en',14,22,35,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5f0b10c0c480f17d", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(43,'signup-going','signup-going:15:36:4','<03259006-719a-4e2b-ae09-95c1810a146a@samenop.example>','nl',15,22,36,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a25e24d438916fe8", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(44,'signup-going','signup-going:16:37:5','<02fbadaa-beae-412e-9739-080bb9da8530@samenop.example>','en',16,22,37,'finn@oeverkring.example','Finn','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8942204568f94ab8", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(45,'signup-going','signup-going:17:38:6','<6536c676-c188-4f84-9dcc-b35a96b68fa2@samenop.example>','nl',17,22,38,'gijs@oeverkring.example','Gijs','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1059492e481f7638", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'gijs@oeverkring.example');
INSERT INTO "letter" VALUES(46,'signup-added','signup-added:51:39:9','<989c0613-976b-4e59-bfc3-b9376ee3c605@samenop.example>','nl',51,22,39,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "890dbf91f62df7b1", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(47,'signup-added','signup-added:22:40:10','<3a2f617e-d96d-4321-bbe1-64cad6cfe9e8@samenop.example>','nl',22,22,40,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cf1de3da4590c8ea", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(48,'signup-added','signup-added:28:41:11','<563d3479-16a8-48cc-b10d-647d3e22deaf@samenop.example>','en',28,22,41,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2ea0f0b760385871", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(49,'summary-asked','summary-asked:1:34:14','<5369ef68-a97d-47d8-b814-946430229f81@samenop.example>','nl',1,22,34,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "dbdc65cc219cde92", "reader_id": 5, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.238146',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(50,'summary-asked','summary-asked:15:36:14','<31d7f0eb-e28c-48f3-993a-7034c1151986@samenop.example>','nl',15,22,36,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "bf99f153120a8cb1", "reader_id": 6, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.251918',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(51,'summary-asked','summary-asked:14:35:14','<852d04bd-ad98-46fe-9802-f398fe5f0be4@samenop.example>','en',14,22,35,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6ee4498e398a6cbe", "reader_id": 7, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.257850',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(52,'summary-asked','summary-asked:51:39:14','<df5cc6af-93c9-46ec-9c81-8fc28602eb3a@samenop.example>','nl',51,22,39,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6211d718d8b60c5d", "reader_id": 8, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.286162',NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(53,'summary-asked','summary-asked:22:40:14','<919ef829-afdc-4469-a632-25aac16d6062@samenop.example>','nl',22,22,40,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b20e031b5cfcacbf", "reader_id": 9, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.304769',NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(54,'summary-asked','summary-asked:28:41:14','<fb78411d-6693-4122-b0a2-c0f32580c43c@samenop.example>','en',28,22,41,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a16d26feda241bc0", "reader_id": 10, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.332617',NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(55,'summary-asked','summary-asked:5:reader-11:14','<7f9dd75d-15e6-497e-936c-871581791858@samenop.example>','nl',5,22,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "reader_id": 11, "salt_mark": "58f42513dd0ef1c0", "was_there": false, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.362670',NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(56,'signup-going','signup-going:1:42:2','<712c66ea-e880-4ac2-9758-0fee8b02c6b5@samenop.example>','nl',1,23,42,'anna@oeverkring.example','Anna','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c44c161f2b0a0a1f", "is_offered": false}','2026-11-12 13:00:00.000000','2026-11-22 14:00:00.000000','dropped','2026-11-12 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(57,'signup-going','signup-going:1:43:2','<23851635-0cf3-4f6d-b498-3bb33cecbd12@samenop.example>','nl',1,24,43,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e018dbe3a0cefb7c", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(58,'signup-going','signup-going:14:44:3','<0625db51-ca8a-4569-8ad6-9b8a737ad490@samenop.example>','en',14,24,44,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "4543e8177f75c2e4", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(59,'signup-going','signup-going:15:45:4','<d741b48f-ce3a-4002-81ea-af46f61d9469@samenop.example>','nl',15,24,45,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6ef446934370e168", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(60,'signup-going','signup-going:16:46:5','<dd2d58e9-a822-4d16-800f-95e8c5cfeff3@samenop.example>','en',16,24,46,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "00aca117215fb2e5", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(61,'summary-asked','summary-asked:1:43:8','<84e4df57-bb57-4195-a2e5-ecd0a2c86fdc@samenop.example>','nl',1,24,43,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cd2d84a00e20338c", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.454803',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(62,'summary-asked','summary-asked:15:45:8','<eb5dfd28-c5b9-41b8-b714-d57748b65944@samenop.example>','nl',15,24,45,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "9e1e4d4f0b409b6c", "reader_id": 13, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.479210',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(63,'summary-asked','summary-asked:14:44:8','<3a30b857-3aeb-4940-bb48-449aefbe9a80@samenop.example>','en',14,24,44,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "46c1b12bac1f8c3a", "reader_id": 14, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.487418',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(64,'summary-asked','summary-asked:16:46:8','<9ecc2b1e-c3ff-462b-b645-fdc6b12990d3@samenop.example>','en',16,24,46,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "635c5c30c2bd963b", "reader_id": 15, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.501370',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(65,'summary-asked','summary-asked:5:reader-16:8','<951733d1-af37-4363-b5a7-df154d0ebcbc@samenop.example>','nl',5,24,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "reader_id": 16, "salt_mark": "0240b6e0c2f8b35e", "was_there": false, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.535065',NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(66,'reaction-leave-out','reaction-leave-out:2:24:9','<5958f3d2-a24f-40cb-a4d2-29068b03d5b3@samenop.example>','nl',2,24,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-23 11:00:00.000000','2026-12-23 11:00:00.000000','sent','2026-11-23 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.416954',NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(67,'signup-going','signup-going:1:47:2','<2f9dd574-eb32-4f1e-a443-59641a791ae7@samenop.example>','nl',1,25,47,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "d365831921732c58", "is_offered": false}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.469204',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(68,'signup-going','signup-going:14:48:3','<d26a35b1-103b-4d02-bf00-a0dc1955f9bf@samenop.example>','en',14,25,48,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e97a91fd2eb43fd0", "is_offered": false}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.500683',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(69,'signup-going','signup-going:1:49:2','<16d539c6-d5cc-4c3a-be3f-f875d13e9111@samenop.example>','nl',1,26,49,'anna@oeverkring.example','Anna','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f816be5cc9417c6a", "is_offered": false}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.437903',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(70,'signup-going','signup-going:14:50:3','<9542ee7f-4033-4a58-8b4b-959c1251a0b4@samenop.example>','en',14,26,50,'emma@oeverkring.example','Emma','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "7c6a1f47f9dec011", "is_offered": false}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.427580',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(71,'sign-in','sign-in:3:9275e6f0db35ef1ae0420fe67384f3bcd2c127110fde51eb3735999743010ede','<d006f413-12ca-408b-9bfb-02555dbda6e9@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(72,'sign-in','sign-in:3:173c3da57c8d97af0a419e6c73e0e0aff210eb5b2f589957be36b8eb3cf91d4b','<e46b6ede-0c3b-49ea-b5ff-f9f659d7c71c@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(73,'sign-in','sign-in:3:ae36362dcd4dfeef67782093a5044233ff16b1809ed5a6cfd9897941244ee713','<f7a3eb61-4895-4c8b-b709-00aa63b2bbcd@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(74,'sign-in','sign-in:3:f4a920686f027a59bafdf816921fe642cadee9987c4bb3ccc82738f43468da14','<3b052d82-ecbf-48c8-9e8f-88c89ee9ed0b@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(75,'signup-confirm','signup-confirm:37:25:8','<f0d62623-4b10-4b9f-a3bd-7c9a3dc50c65@samenop.example>','nl',37,17,25,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cad9c8b4c930f5e1"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.040617',NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(76,'signup-confirm','signup-confirm:38:26:8','<91803c0c-cf2b-4f09-b396-d932d9ca229f@samenop.example>','en',38,17,26,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "dad99d4d6b3b7a0b"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.058435',NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(77,'signup-confirm','signup-confirm:33:27:8','<d8b02b4f-107a-4622-83e9-b1b366bfbc85@samenop.example>','nl',33,17,27,'mila@oeverkring.example','Mila','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "edee8b2ff765f0b7"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.097791',NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(78,'signup-confirm','signup-confirm:34:28:8','<77f6452d-45ba-448a-bcca-7826d7e5cc67@samenop.example>','en',34,17,28,'olaf@oeverkring.example','Olaf','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5fa54c67763b96e9"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.098182',NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(79,'seat-passed-on','seat-passed-on:37:25:9','<2a2923b0-4714-478f-a19f-afba1ca70802@samenop.example>','nl',37,17,25,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "cad9c8b4c930f5e1"}','2026-11-28 07:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.303316',NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(80,'seat-free','seat-free:15:29:9','<974c79f8-da9a-415d-8e60-9ace86673ae0@samenop.example>','nl',15,17,29,'daan@oeverkring.example','Daan','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "6c9e1d0869934df1"}','2026-11-28 07:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.023420',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(81,'seat-free','seat-free:16:30:9','<532b05ee-bb3d-4fc3-9006-d8d91c81a34f@samenop.example>','en',16,17,30,'finn@oeverkring.example','Finn','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "396e4d3841c99b87"}','2026-11-28 07:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.262585',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(82,'seat-passed-on','seat-passed-on:38:26:10','<f4ad006c-4e26-4bcd-96fc-8a5846413745@samenop.example>','en',38,17,26,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "dad99d4d6b3b7a0b"}','2026-11-28 07:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.310221',NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(83,'signup-going','signup-going:22:51:2','<5a6d06d6-90f7-4aac-9bf3-87d604522088@samenop.example>','nl',22,2,51,'jan@oeverkring.example','Jan','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ae7a9cc9d78dc4fb", "is_offered": false}','2026-11-28 08:00:00.000000','2026-12-09 14:00:00.000000','refused','2026-11-28 08:00:00.000000',NULL,1,'550 5.1.1 No such mailbox',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(84,'signup-going','signup-going:51:52:3','<96ef9941-ea85-4465-8a9a-186c5a7083cb@samenop.example>','nl',51,2,52,'hans@oeverkring.example','Hans','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0d33c3b65aff8e28", "is_offered": false}','2026-11-28 08:00:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-28 08:00:00.000000','2026-11-28 08:02:00.000000',1,'',NULL,'9ed4789210a1434ba5059a5bb8bd0068',NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(85,'signup-going','signup-going:65:53:4','<2fadfdfc-a50b-4b2f-b252-72d2490dd161@samenop.example>','en',65,2,53,'ivy@oeverkring.example','Ivy','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a3f1090b3885f9f3", "is_offered": false}','2026-11-28 08:40:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:55:00.000000',NULL,8,'451 4.7.1 Come back later',NULL,NULL,'2026-11-28 10:47:00.000000','ivy@oeverkring.example');
INSERT INTO "letter" VALUES(86,'reaction-waits','reaction-waits:3:24:11','<6c599aec-804d-4c22-8034-afcf9f96f4df@samenop.example>','nl',3,24,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-26 10:30:00.000000','2026-12-26 10:30:00.000000','waiting','2026-11-26 10:30:00.000000',NULL,0,'',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(87,'summary-reminder','summary-reminder:1:43:13','<9c6cc061-e734-48d9-82ef-caecf8c430f2@samenop.example>','nl',1,24,43,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cd2d84a00e20338c", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(88,'summary-reminder','summary-reminder:14:44:13','<21dc900e-b386-44ad-8a4a-b460a0de42b8@samenop.example>','en',14,24,44,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "46c1b12bac1f8c3a", "reader_id": 14, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(89,'own-sentence','own-sentence:1:31:15','<55fed114-c57c-4a01-a105-3e7bea489cdd@samenop.example>','nl',1,21,31,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5b62aef757aa6a90"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(90,'own-sentence','own-sentence:14:32:16','<8a01461a-27f1-46ec-a9e6-2dc686031915@samenop.example>','en',14,21,32,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b0c732306ee67345"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(91,'signup-going','signup-going:1:54:2','<3b642f12-c21d-4d4a-aee9-a6e4dfee45de@samenop.example>','nl',1,1,54,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f5a9e576086e44d7", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(92,'signup-going','signup-going:14:55:3','<e47ba23b-e7f0-4faa-a1d3-151b36932a04@samenop.example>','en',14,1,55,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "699c62f2884c074c", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(93,'signup-waiting','signup-waiting:15:56:4','<a5dd73fb-2157-4242-8b4e-c3af4a107d43@samenop.example>','nl',15,1,56,'daan@oeverkring.example','Daan','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "1b8db1de71ced84c", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(94,'signup-waiting','signup-waiting:16:57:5','<ba298c52-8d2a-4de7-81c0-efaeeffb1056@samenop.example>','en',16,1,57,'finn@oeverkring.example','Finn','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "c19455cc87b1259c", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(95,'signup-again','signup-again:1:54:6','<19cafd93-1097-4290-806d-3f347fdb1de0@samenop.example>','nl',1,1,54,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f5a9e576086e44d7"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(96,'signup-cancelled','signup-cancelled:1:1:6','<076665b3-baa9-418d-a3ff-c226b7a24432@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "1ad3cf4836cd263d", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(97,'seat-yours','seat-yours:15:3:6','<3d8fee2d-788c-41fe-b06b-72a7ca83fee3@samenop.example>','nl',15,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "4c17eaf8b4bf5472"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(98,'signup-again','signup-again:14:55:7','<0e8de925-e748-47eb-8a81-356d3fbc5522@samenop.example>','en',14,1,55,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "699c62f2884c074c"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(99,'signup-cancelled','signup-cancelled:14:2:7','<bc3b821b-517f-458e-8f23-a256ad95f931@samenop.example>','en',14,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "f5be558d5c59937b", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(100,'seat-yours','seat-yours:16:4:7','<39a4701f-a509-4398-9397-165ca2a00fc4@samenop.example>','en',16,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0225f6bf4c522612"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(101,'signup-cancelled','signup-cancelled:17:5:5','<43b97a81-355b-4d38-ae13-bcaece3e0d6b@samenop.example>','nl',17,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "2c9757facb903415", "had_seat": true}','2026-11-28 11:00:00.000000','2026-11-29 20:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'gijs@oeverkring.example');
INSERT INTO "letter" VALUES(102,'seat-free','seat-free:15:6:5','<f088dca6-05bb-42ae-aaf8-080f5cb170cf@samenop.example>','nl',15,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "2e7ccf692ec02e02"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:01:00.000000',NULL,1,'535 5.7.8 Authentication failed',NULL,NULL,'2026-11-28 11:00:00.000000','daan@oeverkring.example');
INSERT INTO "letter" VALUES(103,'seat-free','seat-free:16:7:5','<90fc772f-e053-4b81-85b0-a8da67f0ae20@samenop.example>','en',16,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "3d07508d2379bb01"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(104,'meeting-moved','meeting-moved:1:8:5','<261f4201-506f-4578-9ba0-ca9ea635c01e@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0b97eaa3e19157e2", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(105,'meeting-moved','meeting-moved:14:9:5','<1e76f261-3e73-4997-8c7c-63e64deee5bc@samenop.example>','en',14,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e32eb69c4577ee64", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(106,'meeting-moved','meeting-moved:22:10:5','<90827b08-cdde-4cd1-b9a9-85827d0824be@samenop.example>','nl',22,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "59cca6dd6ec49b5d", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(107,'lead-moved','lead-moved:2:5:5','<a8685962-541e-4f30-9d5f-5c155df2d066@samenop.example>','nl',2,5,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 3, "minimum": null, "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(108,'meeting-link-changed','meeting-link-changed:1:11:4','<02fcc463-b822-4e70-88cc-c040445b0a69@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/nieuw", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "64b8d320ae9808b3"}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(109,'meeting-link-changed','meeting-link-changed:14:12:4','<e0c18575-c1df-4bf2-9752-1c63a4142e65@samenop.example>','en',14,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/nieuw", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "92bfbe050abe30a5"}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(110,'meeting-called-off','meeting-called-off:1:13:4','<b39ad44c-53b3-45ff-921f-3cf0690b1397@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c510da27fd94f0e0", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(111,'meeting-called-off','meeting-called-off:14:14:4','<9433bb7a-d0c6-4a1f-9056-35e240048adc@samenop.example>','en',14,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "73439871e28f0102", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(112,'lead-called-off','lead-called-off:2:7:4','<fe0f7e0d-f4cd-4a61-80e2-e284347621a9@samenop.example>','nl',2,7,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 2, "minimum": null, "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(113,'signup-added','signup-added:51:58:4','<13b39317-6510-4db1-b7ab-e06789a7daa3@samenop.example>','nl',51,8,58,'hans@oeverkring.example','Hans','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "9c50db62cdbf029e", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(114,'signup-added','signup-added:65:59:5','<56af7cb4-f44c-443f-8219-667c95639748@samenop.example>','en',65,8,59,'ivy@oeverkring.example','Ivy','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e478b88da407059c", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'ivy@oeverkring.example');
INSERT INTO "letter" VALUES(115,'signup-removed','signup-removed:22:15:6','<990a2346-abdf-4e31-b12c-1e7f8d5ea1f8@samenop.example>','nl',22,8,15,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "faaf648faab1a0df", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(116,'signup-removed','signup-removed:28:16:7','<e9184255-4df2-4b0f-98e2-77697e030f86@samenop.example>','en',28,8,16,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "25ebd3e445980bfb", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(117,'lead-asked','lead-asked:3:9:2','<c7fa55ba-9317-4bca-a3a8-b4187198c8e7@samenop.example>','nl',3,9,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(118,'lead-asked','lead-asked:6:9:2','<a768da38-efd1-4c8d-99e7-b81fb51082d0@samenop.example>','nl',6,9,NULL,'lotte@oeverkring.example','Lotte','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'lotte@oeverkring.example');
INSERT INTO "letter" VALUES(119,'lead-taken-over','lead-taken-over:2:10:2','<704228d7-8e3d-4fe4-8bf9-43373e65e392@samenop.example>','nl',2,10,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: taken over", "slug": "sessie-taken-over", "starts_at": "2026-12-17T12:00:00+00:00", "ends_at": "2026-12-17T14:00:00+00:00", "blocks": [["2026-12-17T12:00:00+00:00", "2026-12-17T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Chris"}','2026-11-28 11:00:00.000000','2026-12-17 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(120,'lead-too-few','lead-too-few:2:11:3','<723e6b84-d512-4de7-ac3b-ea0ed8cc2aa8@samenop.example>','nl',2,11,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 10:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(121,'lead-too-few','lead-too-few:2:12:3','<b5b76319-0f6b-448c-bff6-7837ecbb5f52@samenop.example>','nl',2,12,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 12:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(122,'signup-confirm','signup-confirm:33:21:6','<162ed4d0-a16c-4bb7-9b25-3bca3e845f93@samenop.example>','nl',33,16,21,'mila@oeverkring.example','Mila','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "3a5a374b99bb8b8f"}','2026-11-28 11:00:00.000000','2026-12-01 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(123,'signup-confirm','signup-confirm:34:22:6','<61685c20-94cc-43dc-b33b-d0140e0680b4@samenop.example>','en',34,16,22,'olaf@oeverkring.example','Olaf','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "939f900f3973513b"}','2026-11-28 11:00:00.000000','2026-12-01 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(124,'signup-returned','signup-returned:37:60:11','<6e33c8f6-1fcf-4a18-a94b-9e15699e2b98@samenop.example>','nl',37,17,60,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 3, "salt_mark": "c10f87c39263dd7a", "is_offered": true}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(125,'signup-returned','signup-returned:38:61:12','<db39ee55-3272-4504-a7be-bceffe4212c3@samenop.example>','en',38,17,61,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 4, "salt_mark": "4a2b3312d967bbaa", "is_offered": true}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(126,'seat-passed-on','seat-passed-on:33:27:13','<a7ef07eb-8ee7-49a3-bca0-410bdb4bbe8d@samenop.example>','nl',33,17,27,'mila@oeverkring.example','Mila','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "edee8b2ff765f0b7"}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(127,'seat-free','seat-free:37:60:13','<54a15fc6-6a85-45ef-9c2e-34c0fed03e1c@samenop.example>','nl',37,17,60,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 3, "salt_mark": "c10f87c39263dd7a"}','2026-11-28 11:00:00.000000','2026-11-30 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(128,'seat-free','seat-free:38:61:13','<efbb654e-3724-40de-8505-d67695813863@samenop.example>','en',38,17,61,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 4, "salt_mark": "4a2b3312d967bbaa"}','2026-11-28 11:00:00.000000','2026-11-30 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(129,'seat-passed-on','seat-passed-on:34:28:14','<aaefe886-43aa-4bc7-b4e7-81c9a825ad7d@samenop.example>','en',34,17,28,'olaf@oeverkring.example','Olaf','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "5fa54c67763b96e9"}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(130,'lead-given','lead-given:4:19:2','<271046b0-77ef-4e2d-bc70-9540f9f6f9db@samenop.example>','nl',4,19,NULL,'fleur@oeverkring.example','Fleur','{"title": "Sessie: handed over", "slug": "sessie-handed-over", "starts_at": "2026-12-21T12:00:00+00:00", "ends_at": "2026-12-21T14:00:00+00:00", "blocks": [["2026-12-21T12:00:00+00:00", "2026-12-21T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null}','2026-11-28 11:00:00.000000','2026-12-21 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'fleur@oeverkring.example');
INSERT INTO "letter" VALUES(131,'lead-taken-over','lead-taken-over:7:19:2','<ac08d250-b46a-4ff3-9b2e-0043dc98a03e@samenop.example>','nl',7,19,NULL,'vera@oeverkring.example','Vera','{"title": "Sessie: handed over", "slug": "sessie-handed-over", "starts_at": "2026-12-21T12:00:00+00:00", "ends_at": "2026-12-21T14:00:00+00:00", "blocks": [["2026-12-21T12:00:00+00:00", "2026-12-21T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Fleur"}','2026-11-28 11:00:00.000000','2026-12-21 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'vera@oeverkring.example');
INSERT INTO "letter" VALUES(132,'lead-day','lead-day:2:13:4','<7c61b0c4-0f5b-4706-9359-7a38b083e3a0@samenop.example>','nl',2,13,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "taken": 2, "minimum": null}','2026-11-28 11:00:00.000000','2026-11-28 17:00:00.000000','waiting','2026-11-28 11:01:00.000000',NULL,1,'550 5.7.1 Relaying denied',NULL,NULL,'2026-11-28 11:00:00.000000','bram@oeverkring.example');
INSERT INTO "letter" VALUES(133,'lead-nudge','lead-nudge:2:23:4','<d0ca5200-d49e-43e4-92ef-5d2afb876656@samenop.example>','nl',2,23,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "taken": 1, "minimum": null, "after": "lessons"}','2026-11-28 11:00:00.000000','2026-12-22 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(134,'role-given','role-given:4:7','<a6d569f5-2805-40b4-984f-b07582119caa@samenop.example>','nl',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"role_id": 7, "role": "coordinator", "network": "Meedoen"}','2026-11-28 11:00:00.000000','2026-12-12 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'fleur@oeverkring.example');
INSERT INTO "letter" VALUES(135,'lessons-shared','lessons-shared:1:34:28','<6bcea2fd-5e08-46a1-a053-c46221c9712f@samenop.example>','nl',1,22,34,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ca629c6c3d03710d"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(136,'lessons-shared','lessons-shared:15:36:28','<d20bf941-2a80-42b9-af60-e57040ec7b95@samenop.example>','nl',15,22,36,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a25e24d438916fe8"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(137,'lessons-shared','lessons-shared:14:35:28','<9554001d-f6ac-41e9-b7aa-b47ea3f60ad7@samenop.example>','en',14,22,35,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5f0b10c0c480f17d"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(138,'lessons-shared','lessons-shared:51:39:28','<80f26b61-1090-4dc2-b0ce-a0a936e6735e@samenop.example>','nl',51,22,39,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "890dbf91f62df7b1"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(139,'lessons-shared','lessons-shared:22:40:28','<48c47051-2eb1-4be0-8874-46b5916d5030@samenop.example>','nl',22,22,40,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cf1de3da4590c8ea"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(140,'lessons-shared','lessons-shared:28:41:28','<cbe81696-85ed-441c-906e-626116458498@samenop.example>','en',28,22,41,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2ea0f0b760385871"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(141,'reaction-leave-out','reaction-leave-out:2:24:14','<1caa0594-d732-4b6c-b066-6cb2c4b20377@samenop.example>','nl',2,24,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 7}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(142,'summary-asked','summary-asked:1:47:6','<29d09981-53fc-413e-b65d-d9a41cc4ea06@samenop.example>','nl',1,25,47,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c82f99af7866ed5d", "reader_id": 17, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(143,'summary-asked','summary-asked:14:48:6','<f487f2b0-c052-451f-97cf-4d778689a8a9@samenop.example>','en',14,25,48,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5794c4cd1e9865a3", "reader_id": 18, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(144,'summary-asked','summary-asked:5:reader-19:6','<2ff013ad-f257-4233-8e7a-d9f86db26449@samenop.example>','nl',5,25,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "reader_id": 19, "salt_mark": "7171b8cfaf24c77e", "was_there": false, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(145,'summary-number','summary-number:3:26:7','<e6d17d52-26ea-4820-9df7-05630bf670bb@samenop.example>','nl',3,26,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(146,'signup-going','signup-going:79:62:5','<477ff237-d34a-40ee-ae5a-a3da539a9279@samenop.example>','nl',79,2,62,'gerda@oeverkring.example','Gerda','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "38955d6cac3fb18c", "is_offered": false}','2026-11-28 12:00:00.423542','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:00:00.423542',NULL,0,'',NULL,NULL,NULL,'gerda@oeverkring.example');
INSERT INTO "letter" VALUES(147,'sign-in','sign-in:5:6c068665caf5ea967694740c61bfdf6d4c03a87b94cdd584d6a6bfb5feaa068d','<145e15dc-1baf-4d14-abca-62dfa4c326fa@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor','{"token": "wFwSm6n-iKCs3EDPmRTTd1Oz6TqiWimqDNP8iGygODs", "code": "98809845"}','2026-11-28 12:00:00.513806','2026-11-28 12:10:00.513806','waiting','2026-11-28 12:00:00.513806',NULL,0,'',NULL,NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(148,'sign-in','sign-in:4:5d3aee10b2fdd20bdec3eaa0d44d83e8d2e6f5ec356edc41a6a92819cee11d4b','<2294c931-2990-4b6b-b1dc-cc116ca3ec32@samenop.example>','en',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"token": "PA6jmXmF1B9zUu10qD4OQMw3hCCTZUDxuybUpo9bi0M", "code": "03624762"}','2026-11-28 12:00:00.552670','2026-11-28 12:10:00.552670','waiting','2026-11-28 12:00:00.552670',NULL,0,'',NULL,NULL,NULL,'fleur@oeverkring.example');
CREATE TABLE letter_to_self (
	signup_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	due_at DATETIME NOT NULL, 
	posted_at DATETIME, 
	CONSTRAINT pk_letter_to_self PRIMARY KEY (signup_id), 
	CONSTRAINT fk_letter_to_self_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE
);
INSERT INTO "letter_to_self" VALUES(31,'Ik bel de buurvrouw.','2026-11-24 06:00:00.000000','2026-11-27 12:00:00.000000');
INSERT INTO "letter_to_self" VALUES(32,'I will call my neighbour.','2026-11-24 06:00:00.000000','2026-11-27 12:00:00.000000');
INSERT INTO "letter_to_self" VALUES(34,'Later doet anna iets.','2026-12-09 06:00:00.000000',NULL);
CREATE TABLE mailbox_turn (
	mark VARCHAR NOT NULL, 
	turn INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	CONSTRAINT pk_mailbox_turn PRIMARY KEY (mark)
);
INSERT INTO "mailbox_turn" VALUES('sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u',15,'2026-11-28 11:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd',12,'2026-11-28 11:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6',8,'2026-11-28 11:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('vlFbBrsDmv0bepFFS2MuQf56JaP516PR',7,'2026-11-28 11:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('HaWwWhZmG3DoVdjb5AGRtO-azGj1TABw',2,'2026-10-31 10:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('3L2jTMCYdJZ6bC5eLCg-a9VvQdo_W5Cc',3,'2026-11-28 08:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('eIPF4gSA8jArD6r9pPnEZ1F2USd2n6A9',1,'2026-11-24 13:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('KHzjgIEZffyC-Hiwk3aOZpMNHwa1Kojw',2,'2026-11-20 01:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('F2ZlnGcq8GbrUHKJc2DeOwMnEG2myitI',2,'2026-11-20 01:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('eiRBnVXf2EhoUPa1GBOwL8Ya21ZSj1ur',1,'2026-11-20 01:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('sckUz6fZMg2pcjqqJFGJko1cdtHInfhN',1,'2026-11-20 01:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('6HDNo8SKflO62mbzv26clGCIHsLehBDu',1,'2026-11-28 08:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('ajtq5CwFbJQdph5g-H6inL3kzXacPVRR',1,'2026-11-28 08:40:00.000000');
INSERT INTO "mailbox_turn" VALUES('3WuRmUFJ-fKqzOfl8i6NSQkyeT2jIoUc',1,'2026-11-28 12:00:00.423542');
CREATE TABLE "meeting" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	network_id INTEGER, 
	description TEXT NOT NULL, 
	questions JSON NOT NULL, 
	audience TEXT NOT NULL, 
	language VARCHAR NOT NULL, 
	city VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	access TEXT NOT NULL, 
	online_url VARCHAR NOT NULL, 
	timezone VARCHAR NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	breaks INTEGER NOT NULL, 
	capacity INTEGER NOT NULL, 
	waiting_list BOOLEAN NOT NULL, 
	taken INTEGER NOT NULL, 
	waiting INTEGER NOT NULL, 
	turn INTEGER NOT NULL, 
	made_by_id INTEGER, 
	idem VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	changed_at DATETIME NOT NULL, 
	published_at DATETIME, 
	aim TEXT DEFAULT '' NOT NULL, 
	asks TEXT DEFAULT '' NOT NULL, 
	search TEXT DEFAULT '' NOT NULL, 
	route TEXT DEFAULT '' NOT NULL, 
	contact_phone VARCHAR DEFAULT '' NOT NULL, 
	minimum INTEGER, 
	seats_per_organisation INTEGER, 
	opens_at DATETIME, 
	closes_at DATETIME, 
	waiting_who_fit INTEGER DEFAULT '0' NOT NULL, 
	organisations INTEGER DEFAULT '0' NOT NULL, 
	visibility VARCHAR DEFAULT 'public' NOT NULL, 
	case_wanted VARCHAR DEFAULT 'no' NOT NULL, 
	extra_question VARCHAR DEFAULT '' NOT NULL, 
	price VARCHAR DEFAULT '' NOT NULL, 
	"after" VARCHAR DEFAULT 'summary' NOT NULL, 
	recording VARCHAR DEFAULT 'no' NOT NULL, 
	accreditation VARCHAR DEFAULT '' NOT NULL, 
	moved_at DATETIME, 
	moved_from JSON, 
	called_off_at DATETIME, 
	called_off_because TEXT DEFAULT '' NOT NULL, 
	too_few_asked_at DATETIME, 
	goes_on_at DATETIME, 
	reminded_at DATETIME, 
	day_salt VARCHAR DEFAULT '' NOT NULL, nudged_at DATETIME, seat_offered_at DATETIME, 
	CONSTRAINT uq_meeting_slug UNIQUE (slug), 
	CONSTRAINT fk_meeting_made_by_id_person FOREIGN KEY(made_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT uq_meeting_made_by_id UNIQUE (made_by_id, idem), 
	CONSTRAINT fk_meeting_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "meeting" VALUES(1,'sessie-full','published','Sessie: full','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',0,2,1,2,2,7,NULL,'j4vv_wzeYBYivboSIyhfXg',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: full
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'9ksC_rhhNx33NANF',NULL,NULL);
INSERT INTO "meeting" VALUES(2,'sessie-room','published','Sessie: room','kick-off',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',0,12,1,4,0,5,NULL,'B9C9neFNTLD-rFolKFiVRA',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: room
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
wonen
geld
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','10 euro','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'UBHpw-EzALfhHacG',NULL,NULL);
INSERT INTO "meeting" VALUES(3,'sessie-given-back','published','Sessie: given back','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',0,2,1,2,0,7,NULL,'2jO3UZH4-piCHSfEUxting',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: given back
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'t0vZsyJlB76fh3aO',NULL,NULL);
INSERT INTO "meeting" VALUES(4,'sessie-almost-there','published','Sessie: almost there','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',0,1,1,0,2,5,NULL,'iyULqOLRsN3K0ncBwVEKNw',1,0,'2026-11-19 18:00:00.000000','2026-11-19 18:00:00.000000','','','sessie: almost there
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'JSnniotbuE16s79w',NULL,'2026-11-28 11:00:00.000000');
INSERT INTO "meeting" VALUES(5,'sessie-moved','published','Sessie: moved','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',0,12,1,3,0,6,NULL,'HqFkeBmFbYK8uP7s3tSedA',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: moved
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','','2026-11-28 11:00:00.000000','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}',NULL,'',NULL,NULL,NULL,'5qJhmqfptV4XmyPy',NULL,NULL);
INSERT INTO "meeting" VALUES(6,'sessie-online','published','Sessie: online','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','','','Kade 1','','https://meet.example/nieuw','Europe/Amsterdam','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',0,12,1,2,0,4,NULL,'K1E17ub8JSC3At0LDT_-AQ',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: online
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'51Deuocu1AzIEE1h',NULL,NULL);
INSERT INTO "meeting" VALUES(7,'sessie-called-off','called-off','Sessie: called off','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',0,12,1,2,0,4,NULL,'TK6133tKr0d6mrH2HLJYNw',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: called off
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','optional','','','summary','no','',NULL,NULL,'2026-11-28 11:00:00.000000','De zaal is dicht.',NULL,NULL,NULL,'bl80U-_sLSxEXGGA',NULL,NULL);
INSERT INTO "meeting" VALUES(8,'sessie-list','published','Sessie: list','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',0,12,1,2,0,7,NULL,'t3kHTLODHQNLUuVDZsVOWg',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: list
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,1,NULL,NULL,0,2,'public','no','','','summary','audio','',NULL,NULL,NULL,'',NULL,NULL,NULL,'kdR_jWVnlYJSQOXe',NULL,NULL);
INSERT INTO "meeting" VALUES(9,'sessie-ill','published','Sessie: ill','network-meeting',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',0,12,1,0,0,2,NULL,'C3F6-iNTECT43bqyDbEgpA',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: ill
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'tRYVsyCM3tf5ql_r',NULL,NULL);
INSERT INTO "meeting" VALUES(10,'sessie-taken-over','published','Sessie: taken over','closing',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',0,12,1,0,0,2,NULL,'6Ti6vSEH9jxNiVQ409me2w',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: taken over
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','transcript','',NULL,NULL,NULL,'',NULL,NULL,NULL,'B6-Ya-0-42BY492W',NULL,NULL);
INSERT INTO "meeting" VALUES(11,'sessie-few','published','Sessie: few','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',0,12,1,1,0,3,NULL,'UB4VsjRCBCCWYuqLWX8vOw',1,0,'2026-11-20 08:00:00.000000','2026-11-20 08:00:00.000000','','','sessie: few
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','required','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000',NULL,NULL,'lDq0bdnPKzw7mkKR',NULL,NULL);
INSERT INTO "meeting" VALUES(12,'sessie-goes-on','published','Sessie: goes on','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',0,12,1,1,0,4,NULL,'askW7rmCYczB5_FMai0DdA',1,0,'2026-11-20 10:00:00.000000','2026-11-20 10:00:00.000000','','','sessie: goes on
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','no','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',NULL,'PhAUtjDWQMFxW2vd',NULL,NULL);
INSERT INTO "meeting" VALUES(13,'sessie-near','published','Sessie: near','peer-consultation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',0,12,1,2,0,5,NULL,'lx8zcOCtx9YmuAgEVfEf5g',1,0,'2026-11-18 15:00:00.000000','2026-11-18 15:00:00.000000','','','sessie: near
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','Vegetarisch?','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,'2026-11-28 11:00:00.000000','Vnvd5ntPIFpTjBq_',NULL,NULL);
INSERT INTO "meeting" VALUES(14,'sessie-members','published','Sessie: members','knowledge-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',0,12,1,0,0,1,NULL,'RkWWHjzTpEfc1n5k9HJNdw',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: members
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'members','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'WLO7krfsc9o8HTIn',NULL,NULL);
INSERT INTO "meeting" VALUES(15,'sessie-by-link-kzw89aj5zugn','published','Sessie: by link','moral-deliberation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',0,12,1,0,0,1,NULL,'uZK2DAyHndwchaLy7f415Q',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: by link
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,'2026-11-24 12:00:00.000000','2026-12-18 12:00:00.000000',0,0,'link','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'FDwiovxpIAV5OvcZ',NULL,NULL);
INSERT INTO "meeting" VALUES(16,'sessie-who-comes','published','Sessie: who comes','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-01 00:00:00.000000','2026-12-01 02:00:00.000000',0,2,1,2,2,6,NULL,'Bi15khfjysPVSiUcNBLahw',1,0,'2026-11-21 00:00:00.000000','2026-11-21 00:00:00.000000','','','sessie: who comes
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'nO8KZKcIjPMFIZBM',NULL,NULL);
INSERT INTO "meeting" VALUES(17,'sessie-passed-on','published','Sessie: passed on','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 00:00:00.000000','2026-11-30 02:00:00.000000',0,4,1,0,4,14,NULL,'gKb7ecloa8BiSOPetyzBEg',1,0,'2026-11-20 00:00:00.000000','2026-11-20 00:00:00.000000','','','sessie: passed on
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,4,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'K9ba9pMxlnEXt0Ep',NULL,'2026-11-28 07:00:00.000000');
INSERT INTO "meeting" VALUES(18,'sessie-left','published','Sessie: left','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-20 12:00:00.000000','2026-12-20 14:00:00.000000',0,12,1,0,0,2,NULL,'F_VPM2vWpUT-YMJjemKTDw',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: left
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Xs6Meu83_zQDJM6T',NULL,NULL);
INSERT INTO "meeting" VALUES(19,'sessie-handed-over','published','Sessie: handed over','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-21 12:00:00.000000','2026-12-21 14:00:00.000000',0,12,1,0,0,2,NULL,'wEEubWOM0XRwJIbMQKSEzg',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: handed over
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'9L4u-IOagCTMBmyg',NULL,NULL);
INSERT INTO "meeting" VALUES(20,'sessie-draft','draft','Sessie: draft','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',0,2,1,0,0,0,2,'once',1,0,'2026-11-24 12:00:00.000000',NULL,'','','sessie: draft
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','nothing','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'TljfLfdsT-P0Udit',NULL,NULL);
INSERT INTO "meeting" VALUES(21,'sessie-a-month-ago','published','Sessie: a month ago','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',0,12,1,3,0,16,NULL,'98VZ5PfOdIdf_5mGNjmTeQ',1,0,'2026-10-28 11:00:00.000000','2026-10-17 09:00:00.000000','','','sessie: a month ago
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'GJKXO4D5Mo7TBWhd',NULL,NULL);
INSERT INTO "meeting" VALUES(22,'sessie-told','published','Sessie: told','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',0,12,1,8,0,28,NULL,'cBDs7oYKegBNNKg8OgiugA',1,0,'2026-11-28 11:00:00.000000','2026-10-31 09:00:00.000000','','','sessie: told
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,8,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'XsROYRPkMTrSok-p',NULL,NULL);
INSERT INTO "meeting" VALUES(23,'sessie-silence','published','Sessie: silence','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',0,12,1,1,0,4,NULL,'IgKtRwJ-Jm-kkh4bn1V54Q',1,0,'2026-11-12 12:00:00.000000','2026-11-12 12:00:00.000000','','','sessie: silence
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,1,'public','no','','','lessons','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'jbVvJSAGlF2IKpg9','2026-11-28 11:00:00.000000',NULL);
INSERT INTO "meeting" VALUES(24,'sessie-round','published','Sessie: round','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',0,12,1,4,0,14,NULL,'vyt1GVKrUPbyIc4I2JLMhQ',1,0,'2026-11-10 09:00:00.000000','2026-11-10 09:00:00.000000','','','sessie: round
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,4,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'j5CrgzfTGD0fxeGQ',NULL,NULL);
INSERT INTO "meeting" VALUES(25,'sessie-asked','published','Sessie: asked','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',0,12,1,2,0,6,NULL,'0ZtpeaPdPG-DJgeGq_QFNw',1,0,'2026-11-16 09:00:00.000000','2026-11-16 09:00:00.000000','','','sessie: asked
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'hFtBiuAT7ZSg-MeC',NULL,NULL);
INSERT INTO "meeting" VALUES(26,'sessie-numbers','published','Sessie: numbers','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',0,12,1,2,0,9,NULL,'-9AsNOpsbJb6ImLYCvfGpw',1,0,'2026-11-15 09:00:00.000000','2026-11-15 09:00:00.000000','','','sessie: numbers
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'jeQRR5frxzEs5xxl',NULL,NULL);
CREATE TABLE meeting_facilitator (
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, cannot_lead_at DATETIME, 
	CONSTRAINT pk_meeting_facilitator PRIMARY KEY (meeting_id, person_id), 
	CONSTRAINT fk_meeting_facilitator_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_meeting_facilitator_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "meeting_facilitator" VALUES(1,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(2,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(3,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(4,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(5,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(6,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(7,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(8,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(9,2,'2026-11-28 11:00:00.000000');
INSERT INTO "meeting_facilitator" VALUES(10,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(11,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(12,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(13,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(14,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(15,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(16,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(17,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(18,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(20,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(21,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(22,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(23,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(24,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(25,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(26,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(10,3,NULL);
INSERT INTO "meeting_facilitator" VALUES(19,4,NULL);
CREATE TABLE meeting_theme (
	meeting_id INTEGER NOT NULL, 
	slug VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_meeting_theme PRIMARY KEY (meeting_id, slug), 
	CONSTRAINT fk_meeting_theme_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "meeting_theme" VALUES(2,'wonen','Wonen');
INSERT INTO "meeting_theme" VALUES(2,'geld','Geld');
CREATE TABLE membership (
	network_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	joined_at DATETIME NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (network_id, person_id), 
	CONSTRAINT fk_membership_network_id_network FOREIGN KEY(network_id) REFERENCES network (id) ON DELETE CASCADE, 
	CONSTRAINT fk_membership_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "membership" VALUES(1,5,'2026-11-24 12:00:00.000000');
INSERT INTO "membership" VALUES(1,1,'2026-11-24 12:00:00.000000');
CREATE TABLE network (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	slug VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	description TEXT NOT NULL, 
	CONSTRAINT uq_network_slug UNIQUE (slug)
);
INSERT INTO "network" VALUES(1,'meedoen','Meedoen','Samen.');
CREATE TABLE outbox (
	name VARCHAR NOT NULL, 
	held_at DATETIME, 
	paused_at DATETIME, 
	cause VARCHAR DEFAULT '' NOT NULL, 
	answer VARCHAR DEFAULT '' NOT NULL, 
	tries INTEGER DEFAULT 0 NOT NULL, 
	tried_at DATETIME, 
	next_at DATETIME, 
	suspects VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_outbox PRIMARY KEY (name)
);
INSERT INTO "outbox" VALUES('letters','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','sign-in','535 5.7.8 Authentication failed',1,'2026-11-28 11:00:00.000000','2026-11-28 11:01:00.000000','oeverkring.example');
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	email VARCHAR NOT NULL, 
	email_shown VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	verified_at DATETIME, 
	asked_to_sign_in INTEGER NOT NULL, lead_ended_at DATETIME, 
	CONSTRAINT uq_person_email UNIQUE (email)
);
INSERT INTO "person" VALUES(1,'anna@oeverkring.example','anna@oeverkring.example','Anna','2026-11-24 12:00:00.000000','2026-10-28 08:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(2,'bram@oeverkring.example','bram@oeverkring.example','Bram','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.032976',0,NULL);
INSERT INTO "person" VALUES(3,'chris@oeverkring.example','chris@oeverkring.example','Chris','2026-11-24 12:00:00.000000','2026-11-24 13:00:00.000000',1,NULL);
INSERT INTO "person" VALUES(4,'fleur@oeverkring.example','fleur@oeverkring.example','Fleur','2026-11-24 12:00:00.000000',NULL,0,NULL);
INSERT INTO "person" VALUES(5,'noor@oeverkring.example','noor@oeverkring.example','Noor','2026-11-24 12:00:00.000000',NULL,1,'2026-11-24 13:00:00.000000');
INSERT INTO "person" VALUES(6,'lotte@oeverkring.example','lotte@oeverkring.example','Lotte','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.073645',0,NULL);
INSERT INTO "person" VALUES(7,'vera@oeverkring.example','vera@oeverkring.example','Vera','2026-11-24 12:00:00.000000',NULL,0,'2026-11-28 11:00:00.000000');
INSERT INTO "person" VALUES(12,'piet@oeverkring.example','piet@oeverkring.example','Piet','2026-11-24 12:00:00.000000',NULL,0,NULL);
INSERT INTO "person" VALUES(14,'emma@oeverkring.example','emma@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(15,'daan@oeverkring.example','daan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(16,'finn@oeverkring.example','finn@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-23 11:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(17,'gijs@oeverkring.example','gijs@oeverkring.example','','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(22,'jan@oeverkring.example','jan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(28,'kim@oeverkring.example','kim@oeverkring.example','','2026-11-24 13:00:00.000000',NULL,0,NULL);
INSERT INTO "person" VALUES(33,'mila@oeverkring.example','mila@oeverkring.example','','2026-11-21 01:00:00.000000',NULL,0,NULL);
INSERT INTO "person" VALUES(34,'olaf@oeverkring.example','olaf@oeverkring.example','','2026-11-21 01:00:00.000000',NULL,0,NULL);
INSERT INTO "person" VALUES(37,'rosa@oeverkring.example','rosa@oeverkring.example','','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(38,'tess@oeverkring.example','tess@oeverkring.example','','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000',0,NULL);
INSERT INTO "person" VALUES(51,'hans@oeverkring.example','hans@oeverkring.example','','2026-11-10 10:00:00.000000',NULL,0,NULL);
INSERT INTO "person" VALUES(65,'ivy@oeverkring.example','ivy@oeverkring.example','','2026-11-28 08:40:00.000000',NULL,0,NULL);
INSERT INTO "person" VALUES(79,'gerda@oeverkring.example','gerda@oeverkring.example','','2026-11-28 12:00:00.423542',NULL,0,NULL);
CREATE TABLE raw_notes (
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_raw_notes PRIMARY KEY (meeting_id, person_id), 
	CONSTRAINT fk_raw_notes_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_raw_notes_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "raw_notes" VALUES(21,2,'Losse woorden.','2026-10-28 07:00:00.000000');
INSERT INTO "raw_notes" VALUES(26,2,'Nog uitwerken.','2026-11-28 11:00:00.000000');
CREATE TABLE reaction (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	summary_id INTEGER NOT NULL, 
	reader_id INTEGER, 
	part VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	text TEXT DEFAULT '' NOT NULL, 
	sentence TEXT DEFAULT '' NOT NULL, 
	is_named BOOLEAN DEFAULT 0 NOT NULL, 
	is_private BOOLEAN DEFAULT 0 NOT NULL, 
	at DATETIME NOT NULL, 
	outcome VARCHAR, 
	reason TEXT DEFAULT '' NOT NULL, 
	handled_at DATETIME, 
	handled_by_id INTEGER, 
	passed_on_at DATETIME, 
	CONSTRAINT fk_reaction_handled_by_id_person FOREIGN KEY(handled_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_reaction_reader_id_round_reader FOREIGN KEY(reader_id) REFERENCES round_reader (id) ON DELETE SET NULL, 
	CONSTRAINT fk_reaction_summary_id_summary FOREIGN KEY(summary_id) REFERENCES summary (id) ON DELETE CASCADE, 
	CONSTRAINT uq_reaction_reader_id UNIQUE (reader_id, part, kind)
);
INSERT INTO "reaction" VALUES(1,1,NULL,'intro','agree','','',0,0,'2026-10-28 08:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "reaction" VALUES(2,2,5,'answer_1','addition','Zegt anna.','',1,0,'2026-11-11 12:00:00.000000','adopted','','2026-11-11 13:00:00.000000',2,NULL);
INSERT INTO "reaction" VALUES(3,2,7,'answer_1','nuance','Zegt emma.','',0,1,'2026-11-11 12:00:00.000000','partly','','2026-11-11 13:00:00.000000',2,NULL);
INSERT INTO "reaction" VALUES(4,2,6,'answer_1','addition','Zegt daan.','',0,0,'2026-11-11 12:00:00.000000','declined','Dat staat er al.','2026-11-11 13:00:00.000000',2,NULL);
INSERT INTO "reaction" VALUES(5,3,13,'answer_1','leave-out','','De man met de rode fiets zei niets.',0,0,'2026-11-23 11:00:00.000000',NULL,'',NULL,NULL,'2026-11-26 10:30:00.000000');
INSERT INTO "reaction" VALUES(6,3,15,'intro','agree','','',0,0,'2026-11-23 11:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "reaction" VALUES(7,3,15,'answer_2','leave-out','','De vrouw met de groene jas bleef staan.',0,0,'2026-11-28 11:00:00.000000',NULL,'',NULL,NULL,NULL);
CREATE TABLE "role" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	network_id INTEGER, 
	CONSTRAINT fk_role_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_role_network_id_network FOREIGN KEY(network_id) REFERENCES network (id) ON DELETE CASCADE
);
INSERT INTO "role" VALUES(1,2,'facilitator',NULL);
INSERT INTO "role" VALUES(2,3,'organiser',NULL);
INSERT INTO "role" VALUES(3,4,'facilitator',NULL);
INSERT INTO "role" VALUES(5,6,'coordinator',1);
INSERT INTO "role" VALUES(7,4,'coordinator',1);
CREATE TABLE round_reader (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	summary_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	signup_id INTEGER, 
	name VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	reacted_at DATETIME, 
	CONSTRAINT fk_round_reader_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_reader_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_reader_summary_id_summary FOREIGN KEY(summary_id) REFERENCES summary (id) ON DELETE CASCADE, 
	CONSTRAINT uq_round_reader_summary_id UNIQUE (summary_id, person_id)
);
INSERT INTO "round_reader" VALUES(1,1,1,31,'Anna','vyblL2_6DEzTwJvH','2026-10-28 08:00:00.000000');
INSERT INTO "round_reader" VALUES(2,1,15,33,'Daan','VL7sRDZSk-VTMqCG',NULL);
INSERT INTO "round_reader" VALUES(3,1,14,32,'Emma','TOK-5IhtuyULm3gx',NULL);
INSERT INTO "round_reader" VALUES(4,1,5,NULL,'Noor','EBQASpTaQDr5A7Cd',NULL);
INSERT INTO "round_reader" VALUES(5,2,1,34,'Anna','45vksSi9xsNbweP6','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(6,2,15,36,'Daan','8kV53hb7_zRFxKpa','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(7,2,14,35,'Emma','NfgyD3hWP2WKcF_V','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(8,2,51,39,'Hans','90IyiOYerkTTWq3G',NULL);
INSERT INTO "round_reader" VALUES(9,2,22,40,'Jan','BnjyXfYhQikT3CzD',NULL);
INSERT INTO "round_reader" VALUES(10,2,28,41,'Kim','OFSa0zKQbGicxyOf',NULL);
INSERT INTO "round_reader" VALUES(11,2,5,NULL,'Noor','musfRBbIFJvuHX7J',NULL);
INSERT INTO "round_reader" VALUES(12,3,1,43,'Anna','yTjOJ82hMP4umblN',NULL);
INSERT INTO "round_reader" VALUES(13,3,15,45,'Daan','9ApnworHS_WFdOhQ','2026-11-23 11:00:00.000000');
INSERT INTO "round_reader" VALUES(14,3,14,44,'Emma','uQIv3Xlv9K1mBpsX',NULL);
INSERT INTO "round_reader" VALUES(15,3,16,46,'Finn','kPp6EyMACpSrWS2X','2026-11-23 11:00:00.000000');
INSERT INTO "round_reader" VALUES(16,3,5,NULL,'Noor','n-CnjvTnVOvIxyct',NULL);
INSERT INTO "round_reader" VALUES(17,4,1,47,'Anna','NzpjK0LqOtEnklWE',NULL);
INSERT INTO "round_reader" VALUES(18,4,14,48,'Emma','wZjpr0_f7P_Yo6tP',NULL);
INSERT INTO "round_reader" VALUES(19,4,5,NULL,'Noor','FuIpGA8xQ1pBVcCH',NULL);
CREATE TABLE set_aside (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	mark VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	by_id INTEGER, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_set_aside_by_id_person FOREIGN KEY(by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_set_aside_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_set_aside_meeting_id UNIQUE (meeting_id, mark)
);
INSERT INTO "set_aside" VALUES(1,26,'d0d0f5179a7116eea02417783d30afd6','bsn','Dit is een voorbeeld.',3,'2026-11-28 11:00:00.000000');
INSERT INTO "set_aside" VALUES(2,26,'c719516991cf710e5b053a2a21120cdb','asked','',2,'2026-11-28 11:00:00.000000');
CREATE TABLE sign_in (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	token_hash VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, has_signed_use BOOLEAN DEFAULT 0 NOT NULL, known_use_at DATETIME, 
	CONSTRAINT fk_sign_in_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES(1,3,'acb57c33d06c6efc50cb0e7a9bf2f82ac22d7757e9faca8e857bd5e4264aa1b6','Firefox, Linux','2026-11-24 13:00:00.000000','2026-12-24 13:00:00.000000',1,NULL);
INSERT INTO "sign_in" VALUES(2,14,'8d17259880c04cd3de9b7ed59917f2fba72c9f04205f09744c17a2028b9e14c0','Firefox, Android','2026-11-24 12:00:00.000000','2026-12-24 12:00:00.000000',0,'2026-11-24 13:00:00.000000');
INSERT INTO "sign_in" VALUES(3,1,'7fcb8914c054c5d413ad56b526af9158e15ede5cd8760df5020191913975a71b','','2026-11-28 12:00:00.012911','2026-12-28 12:00:00.012911',1,NULL);
INSERT INTO "sign_in" VALUES(4,2,'e6666f7c3eac1cdc46906f99870b03a8140734110da962da1e2dbf9cdaebe91d','','2026-11-28 12:00:00.032976','2026-12-28 12:00:00.032976',1,NULL);
INSERT INTO "sign_in" VALUES(5,3,'0bad24e1eab8447e0efa6f85a3deca0f9986562077606dc6f3a1f2961f7037c0','','2026-11-28 12:00:00.058738','2026-12-28 12:00:00.058738',1,NULL);
INSERT INTO "sign_in" VALUES(6,6,'99eea6c96242594e0d2af3c59ccfa5039dc9a7bab587477c38c30dca658ccc26','','2026-11-28 12:00:00.073645','2026-12-28 12:00:00.073645',1,NULL);
CREATE TABLE sign_in_request (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER, 
	token_hash VARCHAR NOT NULL, 
	code_hash VARCHAR, 
	browser_hash VARCHAR, 
	wrong_codes INTEGER NOT NULL, 
	next_path VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	spent_at DATETIME, link_spent_at DATETIME, code_spent_at DATETIME, mailbox_hash VARCHAR, asker_hash VARCHAR, is_reserve BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_sign_in_request_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_request_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in_request" VALUES(1,1,'d6f63054d55856dec063e005e01e3c7e2aa4e42d1ee54e3f2588d18c3e315823',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(2,2,'2a99e6e9636c5706b8746d2aa52827c59017abd0650d06ab981dec787ab8158a',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(3,3,'79df6cd7549f0905b43403312c489a780c7d36e659b895ea9b558fbd92e65d17',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(4,4,'a83210fae4638096b1a60680be8af21b796847018c5816487c6d1e3424e6f4f6',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(5,5,'5c180c4155a084b5ecca236b6eefad6a7d5b102985d6bb2493e9bc97eabcaa80',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(6,6,'3c0617ad5c62ed7631267c832103a7c4c508c97cda1cd6b062e4b089b2adab40',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(7,7,'2ec936c02b8072130053538b5decf7648fc8af8c9543e40bb56a0c059052cebb',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(8,3,'9275e6f0db35ef1ae0420fe67384f3bcd2c127110fde51eb3735999743010ede','7b22973864bfe65ecc3422283b69563c2e175ffa874542afffe5c269ac243771','99bfdfeeea48dd5e097efa6fb7a348a0607af22e16843a52f5e1fb3f95132a08',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000',NULL,NULL,NULL,'xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',0);
INSERT INTO "sign_in_request" VALUES(9,3,'173c3da57c8d97af0a419e6c73e0e0aff210eb5b2f589957be36b8eb3cf91d4b','b819d185ab3460abb156057643dd3212917da15416fb01495a66081d2808d17c','b9dacc366cd86a33ce740f9a3f13ab1faed274bc54e38d2259d1d0cf576bf92f',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000',NULL,NULL,NULL,'xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',0);
INSERT INTO "sign_in_request" VALUES(10,3,'ae36362dcd4dfeef67782093a5044233ff16b1809ed5a6cfd9897941244ee713','a91de371333023a3fb958d069b78b0f4b863b20ee8e3ab382414d4ff5017492f','2c870a117f9994ff75fc82ec39e6a362922408ac9822355e90021ef3f5dc2b41',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000',NULL,NULL,NULL,'xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',0);
INSERT INTO "sign_in_request" VALUES(11,3,'f4a920686f027a59bafdf816921fe642cadee9987c4bb3ccc82738f43468da14','a8d59722287c16c78ada60aee19efe9f6c24aabf6fdd5fba6eeaed63f27444f8','3d6f20b51c404d91063e90829147cc8f76d9439ca5fe013572c242f0524f052d',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','2026-11-24 13:00:00.000000',NULL,'2026-11-24 13:00:00.000000','xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',1);
INSERT INTO "sign_in_request" VALUES(12,1,'92bf4cd021444afb664e102cd1bf7f0e7cea998ed0384b8756651e9569978bfc',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000','2026-11-28 12:00:00.012911','2026-11-28 12:00:00.012911',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(13,2,'3a04f09f9a1928255d667410b35bfe30b6134fb42c9275ca5bf8487b0e3284d0',NULL,NULL,0,'','2026-11-28 12:00:00.026824','2026-11-29 12:00:00.026824','2026-11-28 12:00:00.032976','2026-11-28 12:00:00.032976',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(14,3,'bc7acdbb965c0d3cd59daf749ccce0b3706e8e4361457f622a3f860263aaeb5b',NULL,NULL,0,'','2026-11-28 12:00:00.050642','2026-11-29 12:00:00.050642','2026-11-28 12:00:00.058738','2026-11-28 12:00:00.058738',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(15,6,'42f9f4c6970e47af3ccd737fcab440db04523d03c8284e574e4446ec99d2dacb',NULL,NULL,0,'','2026-11-28 12:00:00.069759','2026-11-29 12:00:00.069759','2026-11-28 12:00:00.073645','2026-11-28 12:00:00.073645',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(16,5,'6c068665caf5ea967694740c61bfdf6d4c03a87b94cdd584d6a6bfb5feaa068d','316fd898aa34d504d39db13a96a1dd0f700275282e2abb4168b66c2bfa24ae15','4d3a5481e965404454a96a940e25bafad5c4a910537b2721b1e287446ad68c3b',1,'','2026-11-28 12:00:00.513806','2026-11-28 12:10:00.513806',NULL,NULL,NULL,'99A-OLTQ6hxg1GGBGcBAF_C2s11V3rRq',NULL,0);
INSERT INTO "sign_in_request" VALUES(17,4,'5d3aee10b2fdd20bdec3eaa0d44d83e8d2e6f5ec356edc41a6a92819cee11d4b','6dfa36e259ae2ad37eb9b9a378cfb500078ea1342016a6e68394db67d313474e','1a5d17fd7a2a4b7ec7ef75a2c0e9b5de0818671051866f2ae5933dc186e8701b',0,'','2026-11-28 12:00:00.552670','2026-11-28 12:10:00.552670',NULL,NULL,NULL,'NIPdK94pbbt3W3_9O1Ojxa5LAoYkmC6Z',NULL,0);
INSERT INTO "sign_in_request" VALUES(18,NULL,'64d96e520e4204c0b3df868530529f1ec4ec3c36eab08b0c035a60bfadcc8c22',NULL,NULL,0,'','2026-11-28 12:00:00.606679','2026-11-28 12:10:00.606679',NULL,NULL,NULL,'RBKGiwwspyT5vVapFksTz35p05Z_bxbB',NULL,0);
INSERT INTO "sign_in_request" VALUES(20,1,'34b0cc63368bff2e330b84adf77b8f50aff08b8ac2848e88df1f70deb2a115fa',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE sign_in_turn (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	taken INTEGER DEFAULT 0 NOT NULL
);
INSERT INTO "sign_in_turn" VALUES(2,1);
INSERT INTO "sign_in_turn" VALUES(10,1);
INSERT INTO "sign_in_turn" VALUES(20,1);
INSERT INTO "sign_in_turn" VALUES(33,1);
INSERT INTO "sign_in_turn" VALUES(47,4);
INSERT INTO "sign_in_turn" VALUES(54,1);
CREATE TABLE "signup" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	standing VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	organisation VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	nonce_hash VARCHAR, 
	created_at DATETIME NOT NULL, 
	cancelled_at DATETIME, 
	organisation_key VARCHAR DEFAULT ('') NOT NULL, 
	removed_by_id INTEGER, 
	added_by_id INTEGER, 
	confirmed_at DATETIME, 
	first_time BOOLEAN DEFAULT 0 NOT NULL, 
	show_me BOOLEAN DEFAULT 0 NOT NULL, 
	wants_case BOOLEAN DEFAULT 0 NOT NULL, 
	phone VARCHAR DEFAULT ('') NOT NULL, 
	learning_question TEXT DEFAULT ('') NOT NULL, 
	needs TEXT DEFAULT ('') NOT NULL, 
	extra_answer TEXT DEFAULT ('') NOT NULL, 
	attendance VARCHAR, 
	minutes INTEGER, 
	has_evaluated BOOLEAN DEFAULT 0 NOT NULL, proven_at DATETIME, asked_at DATETIME, passed_on_at DATETIME, seat_asked_at DATETIME, seat_asks INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT fk_signup_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_signup_added_by_id_person FOREIGN KEY(added_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_signup_removed_by_id_person FOREIGN KEY(removed_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_signup_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "signup" VALUES(1,3,1,'cancelled','Anna','Stichting Anna','nl','eeV2v0adOsw-XTrc','76ea2568356b2a2fd96467b15f7677026dd2ce6b3ecb342501dc7d45177271cb','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(2,3,14,'cancelled','Emma','Stichting Emma','en','5QPs9oMxRKU_FHmf','b44b4864b76bf9e60c3bf1ecd57699a4264bf880ff4e2b8aa892ac8790874423','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(3,3,15,'going','Daan','Stichting Daan','nl','SCfxv5YIwfIfVBdn','8957ae1904172f7a912c5ba133894680b964d5fa4cc700af8b79ee7f28fd8a17','2026-11-24 13:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(4,3,16,'going','Finn','Stichting Finn','en','wts21nv2TE4Dlk2i','2c5b1fa3319c77d352f43d2df7f4db89be766a3a9d0900cbf79210ab01043116','2026-11-24 13:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(5,4,17,'cancelled','Gijs','Stichting Gijs','nl','MTrrpn-KalK25n0J','601bae8a9d6ecf910893d7df8a64715848c325e5efbd9b1a0bd1698d00d55981','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000','stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(6,4,15,'waiting','Daan','Stichting Daan','nl','jTfxD26DWJ6Xbuly','03dff76b2163ff20b03deaa990abad9fe5302632af9f4e47979c80527aa96dff','2026-11-19 19:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 11:00:00.000000',1);
INSERT INTO "signup" VALUES(7,4,16,'waiting','Finn','Stichting Finn','en','H9GIorAhVql8_yEa','1ac05105b96d96e69d1f04f10ec862fba35022db408931853bfa476c5548859a','2026-11-19 19:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 11:00:00.000000',1);
INSERT INTO "signup" VALUES(8,5,1,'going','Anna','Stichting Anna','nl','HsMNBwFgj3n8SoM1','0ff69bed720a058419e7abcb14cedf3ed666deaeff5b7c104485e3dfd4a7619a','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(9,5,14,'going','Emma','Stichting Emma','en','6jclMyOt1hgeRF5W','6f6005b6d28b4a1e41bb22e3da9ab9a7c0f1c3368aeeac65a5946dafbc9e862e','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(10,5,22,'going','Jan','Stichting Jan','nl','xfibUMo2rRMPoJR1','b08e0b8c9c6e009c76b84d643bbbc52f11afdf98afffb3cd8bfe23056c77c760','2026-11-24 13:00:00.000000',NULL,'stichting jan',NULL,NULL,'2026-11-28 11:00:00.000000',0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(11,6,1,'going','Anna','Stichting Anna','nl','eQQHSB5UEcoOBs2q','9acc2bdff30037c29bb6638e6fda9fa44815084551a799950f75324150fa2b69','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(12,6,14,'going','Emma','Stichting Emma','en','jfQbUh-Qba0sdL2p','fce60da91656f545ee10b9a02c22e4329902c730e01cc1178679242286f19fb9','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(13,7,1,'going','Anna','Stichting Anna','nl','C5AOcsdN9jhy4WPv','0fa84477cb65bb57b1e9c1c9075c0ea9604fedea6d2117c8e5de0315bef2d4e0','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(14,7,14,'going','Emma','Stichting Emma','en','QQyZWDoriyEbSrlP','b8033aa0447835e25e7abe0c05f5e39c91ecef5e06bf81f93e9bc1d2fe8a9bee','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(15,8,22,'cancelled','Jan','Stichting Jan','nl','98b90pJNoYSsKy7W','ec11900fc3893d4e11dc6e49865305c1fee4165828f405cb5da3f35ddb9e9b94','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting jan',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(16,8,28,'cancelled','Kim','Stichting Kim','en','dDVYA0OJf1RnD3gr','0b8d02650b6d18387263223be5e0e180fc078a7fc1060bb6a40f42ced3c85e53','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting kim',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(17,11,1,'going','Anna','Stichting Anna','nl','cyOqrJVRUJYLXcTQ','d49d4ddeb6c4b2973fb10798df2c645773c3c47587638b8c08a67945ace8acec','2026-11-20 09:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(18,12,1,'going','Anna','Stichting Anna','nl','XpGGvIy6OlKmyJCu','c57928080b990b4c6180e4c54c2649f0f4373f8a1e1cc8ea7f3b088f20b6d60c','2026-11-20 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(19,13,1,'going','Anna','Stichting Anna','nl','XDPZj4rSoQvBqwSR','39c15d351baff96a39f9ad9ff75644b187b3bb21557aa1715ba1c5ee210de123','2026-11-18 16:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,1,1,0,'06 12345678','Hoe begin ik?','Een rustige plek.','Ja',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(20,13,14,'going','Emma','Stichting Emma','en','cEkjhyzYPRkQ5RyG','ee375d579e11c18147970c76bada6781af26c0bcdd6cb2c40472111c6aa53231','2026-11-18 16:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(21,16,33,'going','Mila','Stichting Mila','nl','M5OSeEllfuFZdXDY','5275e7fd0dbe012a40068dfe3c858eb22f73c1412b40bebba6fad9b953a8d762','2026-11-21 01:00:00.000000',NULL,'stichting mila',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-28 11:00:00.000000',NULL,NULL,0);
INSERT INTO "signup" VALUES(22,16,34,'going','Olaf','Stichting Olaf','en','dUnFVyA3hna1PM7Q','ebea502600a1d2e5c92350ed372c36cc5d2b9d8ea3c719368fafb8f332e06fcd','2026-11-21 01:00:00.000000',NULL,'stichting olaf',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-28 11:00:00.000000',NULL,NULL,0);
INSERT INTO "signup" VALUES(23,16,15,'waiting','Daan','Stichting Daan','nl','-xjqNJVrGqaDJDTT','2993450473d0ce9942272a16551ba55b193137987205ef7eb8e8a6d4630ec481','2026-11-21 01:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(24,16,16,'waiting','Finn','Stichting Finn','en','Bvx4aSQ1c19a6Da6','7c4e33fae8041aadf841443fb00623496c105d02cde3eb344b3336a8a32469b3','2026-11-21 01:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(25,17,37,'cancelled','Rosa','Stichting Rosa','nl','M2x_19Pz8aj9RJ-C','3b0f2cf6b32f37c9e564d94fed40b74cbec9c179dfcaf4eeb20ec070087e1ae9','2026-11-20 01:00:00.000000','2026-11-28 07:00:00.000000','stichting rosa',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 07:00:00.000000',NULL,0);
INSERT INTO "signup" VALUES(26,17,38,'cancelled','Tess','Stichting Tess','en','slJzhLypT6XiJfgl','3824be311d3e2ab9186d85253db0210371e4030fff31cbd2fdbdbfae1c7e1c55','2026-11-20 01:00:00.000000','2026-11-28 07:00:00.000000','stichting tess',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 07:00:00.000000',NULL,0);
INSERT INTO "signup" VALUES(27,17,33,'cancelled','Mila','Stichting Mila','nl','LrfT9yOTvIjKsuyw','430066b1ea2c6919efc61eb98f536c8cf16d0f46702d6653654554d9fcfbd85f','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000','stichting mila',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 11:00:00.000000',NULL,0);
INSERT INTO "signup" VALUES(28,17,34,'cancelled','Olaf','Stichting Olaf','en','9l2XKoVwaaOqlz09','49ced9f78aa03fd0232d97988f9587d1c31a04913197898aef8f76175b25066d','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000','stichting olaf',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 11:00:00.000000',NULL,0);
INSERT INTO "signup" VALUES(29,17,15,'waiting','Daan','Stichting Daan','nl','TQXI5M0IlVCotM54','b5030b326e18ac067fbdb4b04868acb802c8ee839fb385f369e821620a2c5b45','2026-11-20 01:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 07:00:00.000000',1);
INSERT INTO "signup" VALUES(30,17,16,'waiting','Finn','Stichting Finn','en','YceTc3QWr0ElXgoS','75455bafd7ecd66e7452aad20d885c2fc1899394656d7deab4b708313a0829bd','2026-11-20 01:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 07:00:00.000000',1);
INSERT INTO "signup" VALUES(31,21,1,'going','Anna','Stichting Anna','nl','WsG34alUQ156tZij','515d3a196070a08f48cea5ce51530b7d7ff1f13b0712e670769cd7e94e2fe6b6','2026-10-17 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,'2026-10-28 08:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(32,21,14,'going','Emma','Stichting Emma','en','m-eShI3SNUUCypxp','41b960665eb33672435dc5e07e76cdf2b74c8d39643c47797692ea6e2aa67ff8','2026-10-17 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(33,21,15,'going','Daan','Stichting Daan','nl','G8BpoKvQW1cE0647','753687008f31464f8edf144f9ed76a3e95ff4569d72641d65de844cd8e6203c1','2026-10-17 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(34,22,1,'going','Anna','Stichting Anna','nl','WmoTimf1J6E5ZGeZ','95ccc485e295e53419ae37ea641d95b23d29a208f545e62030fcce3b84fec419','2026-10-31 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1,'2026-11-11 12:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(35,22,14,'going','Emma','Stichting Emma','en','AIH-8AV5tAWG5F32','05059a4c6ee62b6cab3a4e8bdab6c25ee858cfe6e52afc270f33cddb66a00cac','2026-10-31 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1,'2026-11-11 12:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(36,22,15,'going','Daan','Stichting Daan','nl','nTK-GepgWsae_Yfu','fdcd1fbe6850db24963cc33503b049dba7da07de59a291ea3e6d2ee1970a18fa','2026-10-31 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','partly',60,1,'2026-11-11 12:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(37,22,16,'going','Finn','Stichting Finn','en','3ua_8MqcZWAxE69k','baf0dd1c135348318cc188aced2f165ed342236677752bd15e684abfc038d022','2026-10-31 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','absent',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(38,22,17,'going','Gijs','Stichting Gijs','nl','P8LAfWj3_tBKwL_-','0eb9f812b6f60bd4239df8ea9a2f490c1b0c93529662e5fa77d42236e9ef2f55','2026-10-31 10:00:00.000000',NULL,'stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(39,22,51,'going','Hans','Stichting Hans','nl','sEztL04_ztM9e1js','44c10236127ce5decdec0c343c6e6a89e34f8161485b6b43f0c2dea0c30f1e6b','2026-11-10 10:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','','present',NULL,1,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(40,22,22,'going','Jan','Stichting Jan','nl','-ApOsWbNeCdFEBoJ','c1f9c20a7280a8469fe05d38d54267c3d5a034f34670eb03e43ba9678d17ca11','2026-11-10 10:00:00.000000',NULL,'stichting jan',NULL,2,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(41,22,28,'going','Kim','Stichting Kim','en','7emvCRwj2zzmAVBP','00552cf167f459f786c3cc9a32d341e7bc01c3eb0101457a6229ba5ef0b4d7ab','2026-11-10 10:00:00.000000',NULL,'stichting kim',NULL,2,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(42,23,1,'going','Anna','Stichting Anna','nl','H7ViN0KcQcDh7vov','646a6b2774c3a2ccf799528640382fa82ecda9849d8312524ab672193bdc31b7','2026-11-12 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(43,24,1,'going','Anna','Stichting Anna','nl','_zdhTCq09RlF62v-','128190a06f8e4bba50c107803212e02d646d154444ad0f2076d74e51df4baddd','2026-11-10 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(44,24,14,'going','Emma','Stichting Emma','en','9AlxnWheRdl5Yn-l','bf40f1cb11e972061d11a1e5f9fa041126a7442edb52cceca70cdcd378633664','2026-11-10 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(45,24,15,'going','Daan','Stichting Daan','nl','FOKgwpgR6KRZZNtm','d9d229f2ef77e451c42b60bcb7da4fa21770ede9e277f46dea13c3a4f737beb7','2026-11-10 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,'2026-11-23 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(46,24,16,'going','Finn','Stichting Finn','en','i1B236IB0F6ck1gi','4d18e09abffa43165270d5ebbb3ad98e1fb6e00a68a38c3322c4b962ae9e73f1','2026-11-10 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,'2026-11-23 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(47,25,1,'going','Anna','Stichting Anna','nl','MGAAp6rPNvUCwKPV','294f78be14e603e549fe80a39bd5ff65e07a0a3b3e68dc49e777a34dea7a4f00','2026-11-16 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(48,25,14,'going','Emma','Stichting Emma','en','IDm-WoqbKW81nS0I','d9a8827fcf3963170997840f936282dd42de75a12d7d19bf42748a9983e3f8be','2026-11-16 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(49,26,1,'going','Anna','Stichting Anna','nl','CGA6TPSk1KO05miV','c5fe262a7e4eadd1427a9a33bbe762419ab2c5af7a7b760d5703c68cfdd88aff','2026-11-15 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(50,26,14,'going','Emma','Stichting Emma','en','_WxDPAc-IGl7QsD9','f97320eefb9b0d7fd3abd8366cbc0f7fb37ed398a874588510afc1dbc3631e20','2026-11-15 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(51,2,22,'going','Jan','Stichting Jan','nl','mC4F8PGYQG3KA1V-','2ed91b24dd0358162dad3e39cb7a282a9d8a04ce6b5fd1b9ec2324d338e9bf06','2026-11-28 08:00:00.000000',NULL,'stichting jan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(52,2,51,'going','Hans','Stichting Hans','nl','nhS3BMq0y7CE1DTL','ba64eb0f8b0e97e900ce60aa8ec8cd02a23d0bcf96bfc955279cfce033c0a3d4','2026-11-28 08:00:00.000000',NULL,'stichting hans',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(53,2,65,'going','Ivy','Stichting Ivy','en','SfE7IZ21IIZymdaK','e82fac1035e525462dc802be5cdbdf923524ddd3a6c740ee1327ce441045fc96','2026-11-28 08:40:00.000000',NULL,'stichting ivy',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(54,1,1,'going','Anna','Stichting Anna','nl','9BNmQuBbWnPIqUuw','41ba09cdc7707fa9003123fbfd41055531ac6922fdc95f4bc9640040dc142d5e','2026-11-28 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(55,1,14,'going','Emma','Stichting Emma','en','lYVl4neLiOkLFbdm','379438d7df9c5b996b4a24dfd43984a0bbe940a49b8004ae6edb25177cda5663','2026-11-28 11:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(56,1,15,'waiting','Daan','Stichting Daan','nl','_AuZNaeOLx6K3Wnc','79f10ecea185653b5d40c5a1ccfd0355ca4ecf9b8ca3832777146b121195848f','2026-11-28 11:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(57,1,16,'waiting','Finn','Stichting Finn','en','eDVqaUDRMh31JFvB','1e0078e38bd43b7d43620c49aaa4060ed0437221cadbc8049ca367b655f63239','2026-11-28 11:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(58,8,51,'going','Hans','Stichting Hans','nl','eW7YZym03DPySP5I','38c2d0563ba5b97f4278986f6f5c501543872e0daf788a7ebbddcad0e3104472','2026-11-28 11:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(59,8,65,'going','Ivy','Stichting Ivy','en','TUEnqiynfFu5UBOA','efc2234a19b96e5591709e40911f6f247190e4282319a5809c8da629f0dd42fb','2026-11-28 11:00:00.000000',NULL,'stichting ivy',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
INSERT INTO "signup" VALUES(60,17,37,'waiting','Rosa','Stichting Rosa','nl','PSZdm9LrBr8Gmt4J','af7a122ce112283a982f444452aed9c89ce0439388b9e0969a59067853f1f262','2026-11-28 11:00:00.000000',NULL,'stichting rosa',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,'2026-11-28 11:00:00.000000',1);
INSERT INTO "signup" VALUES(61,17,38,'waiting','Tess','Stichting Tess','en','9V4j_TbChfNWxr5Y','9a2b8a49d045dfccbd1af5db18706f3491c4b469be48a14b30b670d2b5ba0c76','2026-11-28 11:00:00.000000',NULL,'stichting tess',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,'2026-11-28 11:00:00.000000',1);
INSERT INTO "signup" VALUES(62,2,79,'going','Gerda','','nl','Zg5ACsugLN4FC3Zs','9baf752027c1902f4580a45eba2ffe4c4b47746b95e7a51c4adc10989b61a3a2','2026-11-28 12:00:00.423542',NULL,'',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0);
CREATE TABLE signup_attempt (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	mailbox_mark VARCHAR NOT NULL, 
	address_mark VARCHAR NOT NULL, 
	visitor_mark VARCHAR NOT NULL, 
	reply VARCHAR, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_signup_attempt_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "signup_attempt" VALUES(1,3,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(2,3,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(3,3,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(4,3,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(5,4,'HaWwWhZmG3DoVdjb5AGRtO-azGj1TABw','-zF0cQvGzyNGrf0VbdLl_JZIKSjtegLz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-19 19:00:00.000000');
INSERT INTO "signup_attempt" VALUES(6,4,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-19 19:00:00.000000');
INSERT INTO "signup_attempt" VALUES(7,4,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-19 19:00:00.000000');
INSERT INTO "signup_attempt" VALUES(8,5,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(9,5,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(10,5,'3L2jTMCYdJZ6bC5eLCg-a9VvQdo_W5Cc','JoL2XiAprIIa3M9cE7HiyXn0oA5nQ4WG','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(11,6,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(12,6,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(13,7,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(14,7,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(15,8,'3L2jTMCYdJZ6bC5eLCg-a9VvQdo_W5Cc','JoL2XiAprIIa3M9cE7HiyXn0oA5nQ4WG','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(16,8,'eIPF4gSA8jArD6r9pPnEZ1F2USd2n6A9','5nl1d8q_Wv9NHaz5s42MJ0nphy0GU8EJ','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(17,11,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 09:00:00.000000');
INSERT INTO "signup_attempt" VALUES(18,12,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(19,13,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-18 16:00:00.000000');
INSERT INTO "signup_attempt" VALUES(20,13,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-18 16:00:00.000000');
INSERT INTO "signup_attempt" VALUES(21,16,'KHzjgIEZffyC-Hiwk3aOZpMNHwa1Kojw','7x8RNyKZHsq4dRYl7r4FrpLcKJq6OpnF','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(22,16,'F2ZlnGcq8GbrUHKJc2DeOwMnEG2myitI','_NCezjYU6tQHvyiXXtnHGILg-mcLlhzK','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(23,16,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(24,16,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(25,17,'eiRBnVXf2EhoUPa1GBOwL8Ya21ZSj1ur','LhKgvCJygpBLN-6ri8OkidWyGmzTCXSl','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(26,17,'sckUz6fZMg2pcjqqJFGJko1cdtHInfhN','R1c5T3GW2BW8R1m47ytQlWRNgCZ7RPPG','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(27,17,'KHzjgIEZffyC-Hiwk3aOZpMNHwa1Kojw','7x8RNyKZHsq4dRYl7r4FrpLcKJq6OpnF','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(28,17,'F2ZlnGcq8GbrUHKJc2DeOwMnEG2myitI','_NCezjYU6tQHvyiXXtnHGILg-mcLlhzK','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(29,17,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(30,17,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(31,21,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-17 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(32,21,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-17 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(33,21,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-17 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(34,22,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(35,22,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(36,22,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(37,22,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(38,22,'HaWwWhZmG3DoVdjb5AGRtO-azGj1TABw','-zF0cQvGzyNGrf0VbdLl_JZIKSjtegLz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(39,23,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-12 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(40,24,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(41,24,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(42,24,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(43,24,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(44,25,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-16 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(45,25,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-16 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(46,26,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-15 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(47,26,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-15 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(48,2,'3L2jTMCYdJZ6bC5eLCg-a9VvQdo_W5Cc','JoL2XiAprIIa3M9cE7HiyXn0oA5nQ4WG','','going','2026-11-28 08:00:00.000000');
INSERT INTO "signup_attempt" VALUES(49,2,'6HDNo8SKflO62mbzv26clGCIHsLehBDu','LJ9p_C4LCJImRLFhifKAlvnp8tznhR4o','','going','2026-11-28 08:00:00.000000');
INSERT INTO "signup_attempt" VALUES(50,2,'ajtq5CwFbJQdph5g-H6inL3kzXacPVRR','-eL2iX8kuuVBmpJBAOb0ci1_L6c-56F6','','going','2026-11-28 08:40:00.000000');
INSERT INTO "signup_attempt" VALUES(51,1,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','','going','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(52,1,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','','going','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(53,1,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(54,1,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(55,1,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(56,1,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(57,2,'3WuRmUFJ-fKqzOfl8i6NSQkyeT2jIoUc','lhB1jmYB76wps6oD2nd-0mJpAi_F44Zu','0HXT49c5VH_VRL7oJ4MvBpnUBIW836aV','going','2026-11-28 12:00:00.423542');
CREATE TABLE summary (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	parts JSON NOT NULL, 
	version INTEGER NOT NULL, 
	search TEXT DEFAULT '' NOT NULL, 
	changed_at DATETIME NOT NULL, 
	changed_by_id INTEGER, 
	round_opened_at DATETIME, 
	round_closes_at DATETIME, 
	reminded_at DATETIME, 
	final_at DATETIME, 
	audience VARCHAR NOT NULL, 
	lessons_audience VARCHAR NOT NULL, 
	checked_at DATETIME, 
	checked_by_id INTEGER, 
	checked_name VARCHAR DEFAULT '' NOT NULL, 
	shared_at DATETIME, 
	CONSTRAINT fk_summary_changed_by_id_person FOREIGN KEY(changed_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_summary_checked_by_id_person FOREIGN KEY(checked_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_summary_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_summary_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "summary" VALUES(1,21,'final','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-10-28 07:00:00.000000',2,'2026-10-28 07:00:00.000000','2026-11-04 22:59:00.000000',NULL,'2026-10-28 09:00:00.000000','network','everyone',NULL,NULL,'',NULL);
INSERT INTO "summary" VALUES(2,22,'final','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-11 11:00:00.000000',2,'2026-11-11 11:00:00.000000','2026-11-18 22:59:00.000000',NULL,'2026-11-18 11:00:00.000000','participants','everyone','2026-11-28 11:00:00.000000',2,'Bram','2026-11-28 11:00:00.000000');
INSERT INTO "summary" VALUES(3,24,'round','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-23 10:00:00.000000',2,'2026-11-23 10:00:00.000000','2026-11-30 22:59:00.000000','2026-11-27 09:00:00.000000',NULL,'participants','everyone',NULL,NULL,'',NULL);
INSERT INTO "summary" VALUES(4,25,'round','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-28 11:00:00.000000',2,'2026-11-28 11:00:00.000000','2026-12-04 22:59:00.000000',NULL,NULL,'participants','everyone',NULL,NULL,'',NULL);
INSERT INTO "summary" VALUES(5,26,'draft','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "answer_3": "Op de brief stond burgerservicenummer 123456782. Daaronder stond BSN 111222333.", "surprise": "Niets.", "obstacle_1": "Iedereen belt los van elkaar aan."}',3,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
op de brief stond burgerservicenummer 123456782. daaronder stond bsn 111222333.
niets.
iedereen belt los van elkaar aan.','2026-11-28 11:00:00.000000',2,NULL,NULL,NULL,NULL,'participants','everyone',NULL,NULL,'',NULL);
CREATE TABLE summary_version (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	summary_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	parts JSON NOT NULL, 
	reason VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	by_id INTEGER, 
	CONSTRAINT fk_summary_version_by_id_person FOREIGN KEY(by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_summary_version_summary_id_summary FOREIGN KEY(summary_id) REFERENCES summary (id) ON DELETE CASCADE, 
	CONSTRAINT uq_summary_version_summary_id UNIQUE (summary_id, number)
);
INSERT INTO "summary_version" VALUES(1,1,2,'{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}','final','2026-10-28 07:00:00.000000',2);
INSERT INTO "summary_version" VALUES(2,2,2,'{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}','final','2026-11-11 11:00:00.000000',2);
INSERT INTO "summary_version" VALUES(3,3,2,'{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}','round','2026-11-23 10:00:00.000000',2);
INSERT INTO "summary_version" VALUES(4,4,2,'{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}','round','2026-11-28 11:00:00.000000',2);
INSERT INTO "summary_version" VALUES(5,5,2,'{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "answer_3": "Op de brief stond burgerservicenummer 123456782. Daaronder stond BSN 111222333.", "obstacle_1": "Iedereen belt los van elkaar aan."}','saved','2026-11-28 11:00:00.000000',2);
INSERT INTO "summary_version" VALUES(6,5,3,'{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "answer_3": "Op de brief stond burgerservicenummer 123456782. Daaronder stond BSN 111222333.", "surprise": "Niets.", "obstacle_1": "Iedereen belt los van elkaar aan."}','typed','2026-11-28 11:00:00.000000',2);
CREATE INDEX ix_sign_in_person_id ON sign_in (person_id);
CREATE INDEX ix_sign_in_request_browser_hash ON sign_in_request (browser_hash);
CREATE INDEX ix_sign_in_request_person_id ON sign_in_request (person_id);
CREATE INDEX ix_block_meeting_id ON block (meeting_id);
CREATE INDEX ix_meeting_facilitator_person_id ON meeting_facilitator (person_id);
CREATE INDEX ix_letter_kind_person_id_posted_at ON letter (kind, person_id, posted_at);
CREATE INDEX ix_letter_meeting_id ON letter (meeting_id);
CREATE INDEX ix_letter_signup_id ON letter (signup_id);
CREATE INDEX ix_letter_state_due_at ON letter (state, due_at);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_history_at ON history (at);
CREATE INDEX ix_history_meeting_id ON history (meeting_id);
CREATE INDEX ix_meeting_theme_slug ON meeting_theme (slug);
CREATE INDEX ix_meeting_network_id ON meeting (network_id);
CREATE INDEX ix_meeting_stage_ends_at ON meeting (stage, ends_at);
CREATE INDEX ix_role_network_id ON role (network_id);
CREATE UNIQUE INDEX uq_role_network ON role (person_id, role, network_id) WHERE network_id IS NOT NULL;
CREATE UNIQUE INDEX uq_role_portal ON role (person_id, role) WHERE network_id IS NULL;
CREATE INDEX ix_evaluation_answer_meeting_id ON evaluation_answer (meeting_id);
CREATE INDEX ix_letter_to_self_due_at ON letter_to_self (due_at);
CREATE INDEX ix_round_reader_person_id ON round_reader (person_id);
CREATE INDEX ix_reaction_summary_id ON reaction (summary_id);
CREATE INDEX ix_signup_person_id ON signup (person_id);
CREATE UNIQUE INDEX uq_signup_active ON signup (meeting_id, person_id) WHERE standing IN ('going', 'waiting');
CREATE INDEX ix_signup_meeting_id_standing ON signup (meeting_id, standing);
CREATE INDEX ix_sign_in_request_mailbox_hash ON sign_in_request (mailbox_hash);
CREATE INDEX ix_letter_state_useful_until ON letter (state, useful_until);
CREATE INDEX ix_letter_state_kind_useful_until ON letter (state, kind, useful_until);
CREATE INDEX ix_letter_mailbox_posted_at ON letter (mailbox, posted_at);
CREATE INDEX ix_mailbox_turn_last_at ON mailbox_turn (last_at);
CREATE INDEX ix_signup_attempt_at ON signup_attempt (at);
CREATE INDEX ix_signup_attempt_mailbox_mark_at ON signup_attempt (mailbox_mark, at);
CREATE INDEX ix_signup_attempt_meeting_id ON signup_attempt (meeting_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('meeting',26);
INSERT INTO "sqlite_sequence" VALUES('role',7);
INSERT INTO "sqlite_sequence" VALUES('signup',62);
INSERT INTO "sqlite_sequence" VALUES('person',80);
INSERT INTO "sqlite_sequence" VALUES('sign_in_request',20);
INSERT INTO "sqlite_sequence" VALUES('example_mark',1);
INSERT INTO "sqlite_sequence" VALUES('network',1);
INSERT INTO "sqlite_sequence" VALUES('history',64);
INSERT INTO "sqlite_sequence" VALUES('letter',148);
INSERT INTO "sqlite_sequence" VALUES('block',27);
INSERT INTO "sqlite_sequence" VALUES('signup_attempt',57);
INSERT INTO "sqlite_sequence" VALUES('summary',5);
INSERT INTO "sqlite_sequence" VALUES('summary_version',6);
INSERT INTO "sqlite_sequence" VALUES('round_reader',19);
INSERT INTO "sqlite_sequence" VALUES('reaction',7);
INSERT INTO "sqlite_sequence" VALUES('certificate',1);
INSERT INTO "sqlite_sequence" VALUES('lesson',3);
INSERT INTO "sqlite_sequence" VALUES('sign_in_turn',54);
INSERT INTO "sqlite_sequence" VALUES('sign_in',6);
INSERT INTO "sqlite_sequence" VALUES('set_aside',2);
COMMIT;
