BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE block (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, cancelled_at DATETIME, 
	CONSTRAINT fk_block_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_block_uid UNIQUE (uid)
);
INSERT INTO "block" VALUES(1,1,'16246ca1-e3e9-4206-b49e-9fcaa1dac4c7@samenop.example','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(2,2,'e0124a80-6452-4758-a2ca-095f7c3225f2@samenop.example','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(3,3,'a775bdf8-3253-42ff-ac0d-3b917639431d@samenop.example','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(4,4,'90dfa4c2-fd5c-41d6-881c-2b292ef22328@samenop.example','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',NULL);
INSERT INTO "block" VALUES(5,5,'eccca455-1d9a-47e2-a2f2-04365a162e2e@samenop.example','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',NULL);
INSERT INTO "block" VALUES(6,5,'6a3ed518-54bb-41ae-9813-c0580c77a573@samenop.example','2026-12-12 12:00:00.000000','2026-12-12 14:00:00.000000','2026-11-28 11:00:00.000000');
INSERT INTO "block" VALUES(7,6,'b55de67b-8134-4838-a2ff-dd050d6eb492@samenop.example','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(8,7,'0bc76616-c621-4bb0-b105-b090de427c89@samenop.example','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(9,8,'28f6741d-7163-4105-ba0d-60dd76f18fe5@samenop.example','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(10,9,'ceffe3ea-86e8-42cd-a5c5-7fc031366037@samenop.example','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(11,10,'f3c9b344-d613-4b40-922e-98b958180513@samenop.example','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(12,11,'b8e5bb09-947a-4cfa-9211-82d1a5f304c0@samenop.example','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',NULL);
INSERT INTO "block" VALUES(13,12,'283ffb2a-f2ee-4c60-b7b8-978d2d6ecf8f@samenop.example','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',NULL);
INSERT INTO "block" VALUES(14,13,'376f694c-b483-4961-ab27-715cd97f070f@samenop.example','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',NULL);
INSERT INTO "block" VALUES(15,14,'86ee31d6-30d5-4ac4-9a8f-7bf5a715328b@samenop.example','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(16,15,'0021243f-7b97-4d58-b21e-6b38990b87a5@samenop.example','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(17,16,'81e53523-4d67-45c5-a768-4a951872df8a@samenop.example','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',NULL);
INSERT INTO "block" VALUES(18,17,'ff9a76f1-471b-45fe-91b6-ae88559b59da@samenop.example','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(19,18,'394dfee0-9d63-4222-a1d9-d8f671766e5a@samenop.example','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(20,19,'8f01bca6-c7a3-455d-9303-51e1205fb1ba@samenop.example','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(21,20,'f1db77ec-cdc1-4d56-9303-158add552f4b@samenop.example','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(22,21,'0d6ae964-f910-4dde-9140-d08624c9a17a@samenop.example','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(23,22,'b60ad202-6ff3-40ac-a94a-c17092dd3b80@samenop.example','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',NULL);
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
INSERT INTO "certificate" VALUES(1,24,'3Q5D-4KXN-628N',120,6,'2026-11-11 11:00:00.000000');
CREATE TABLE counter (
	name VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (name)
);
INSERT INTO "counter" VALUES('calendar',64);
INSERT INTO "counter" VALUES('seats',79);
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
INSERT INTO "evaluation_answer" VALUES('VTbY0hjYI6DfuXWv',18,4,5,3,'Meenemen van anna','Een pauze');
INSERT INTO "evaluation_answer" VALUES('kb6NVLzXARuCujkr',18,4,5,3,'Meenemen van daan','Een pauze');
INSERT INTO "evaluation_answer" VALUES('waits-JlduojOY65Ip5Qrs',18,4,5,3,'Meenemen van hans','Een pauze');
INSERT INTO "evaluation_answer" VALUES('2Fk4e6alrkxj4GhW',18,4,5,3,'Meenemen van emma','Een pauze');
CREATE TABLE example_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	made_at DATETIME NOT NULL
);
INSERT INTO "example_mark" VALUES(1,'2026-11-24 12:00:00.000000');
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
INSERT INTO "history" VALUES(3,'2026-11-24 12:00:00.000000','role-taken',3,5,NULL,NULL,'facilitator');
INSERT INTO "history" VALUES(4,'2026-11-24 12:00:00.000000','added',3,5,NULL,1,'');
INSERT INTO "history" VALUES(5,'2026-11-24 12:00:00.000000','added',3,1,NULL,1,'');
INSERT INTO "history" VALUES(6,'2026-11-24 12:00:00.000000','added',3,11,NULL,1,'');
INSERT INTO "history" VALUES(7,'2026-11-24 12:00:00.000000','removed',3,11,NULL,1,'');
INSERT INTO "history" VALUES(8,'2026-11-24 12:00:00.000000','published',2,NULL,1,NULL,'');
INSERT INTO "history" VALUES(9,'2026-11-24 12:00:00.000000','published',2,NULL,2,NULL,'');
INSERT INTO "history" VALUES(10,'2026-11-24 12:00:00.000000','published',2,NULL,3,NULL,'');
INSERT INTO "history" VALUES(11,'2026-11-19 18:00:00.000000','published',2,NULL,4,NULL,'');
INSERT INTO "history" VALUES(12,'2026-11-24 12:00:00.000000','published',2,NULL,5,NULL,'');
INSERT INTO "history" VALUES(13,'2026-11-24 12:00:00.000000','published',2,NULL,6,NULL,'');
INSERT INTO "history" VALUES(14,'2026-11-24 12:00:00.000000','published',2,NULL,7,NULL,'');
INSERT INTO "history" VALUES(15,'2026-11-24 12:00:00.000000','published',2,NULL,8,NULL,'');
INSERT INTO "history" VALUES(16,'2026-11-24 12:00:00.000000','published',2,NULL,9,NULL,'');
INSERT INTO "history" VALUES(17,'2026-11-24 12:00:00.000000','published',2,NULL,10,NULL,'');
INSERT INTO "history" VALUES(18,'2026-11-20 08:00:00.000000','published',2,NULL,11,NULL,'');
INSERT INTO "history" VALUES(19,'2026-11-20 10:00:00.000000','published',2,NULL,12,NULL,'');
INSERT INTO "history" VALUES(20,'2026-11-18 15:00:00.000000','published',2,NULL,13,NULL,'');
INSERT INTO "history" VALUES(21,'2026-11-24 12:00:00.000000','published',2,NULL,14,NULL,'');
INSERT INTO "history" VALUES(22,'2026-11-24 12:00:00.000000','published',2,NULL,15,NULL,'');
INSERT INTO "history" VALUES(23,'2026-10-17 09:00:00.000000','published',2,NULL,17,NULL,'');
INSERT INTO "history" VALUES(24,'2026-10-28 10:00:00.000000','made-public',2,NULL,17,NULL,'');
INSERT INTO "history" VALUES(25,'2026-10-28 11:00:00.000000','withdrawn',2,NULL,17,NULL,'');
INSERT INTO "history" VALUES(26,'2026-10-31 09:00:00.000000','published',2,NULL,18,NULL,'');
INSERT INTO "history" VALUES(27,'2026-11-10 10:00:00.000000','added',2,40,18,NULL,'');
INSERT INTO "history" VALUES(28,'2026-11-10 10:00:00.000000','added',2,21,18,NULL,'');
INSERT INTO "history" VALUES(29,'2026-11-10 10:00:00.000000','added',2,27,18,NULL,'');
INSERT INTO "history" VALUES(30,'2026-11-12 12:00:00.000000','published',2,NULL,19,NULL,'');
INSERT INTO "history" VALUES(31,'2026-11-10 09:00:00.000000','published',2,NULL,20,NULL,'');
INSERT INTO "history" VALUES(32,'2026-11-23 11:00:00.000000','hidden',NULL,NULL,20,NULL,'');
INSERT INTO "history" VALUES(33,'2026-11-16 09:00:00.000000','published',2,NULL,21,NULL,'');
INSERT INTO "history" VALUES(34,'2026-11-15 09:00:00.000000','published',2,NULL,22,NULL,'');
INSERT INTO "history" VALUES(35,'2026-11-28 11:00:00.000000','moved',3,NULL,5,NULL,'');
INSERT INTO "history" VALUES(36,'2026-11-28 11:00:00.000000','called-off',3,NULL,7,NULL,'');
INSERT INTO "history" VALUES(37,'2026-11-28 11:00:00.000000','added',2,40,8,NULL,'');
INSERT INTO "history" VALUES(38,'2026-11-28 11:00:00.000000','added',2,54,8,NULL,'');
INSERT INTO "history" VALUES(39,'2026-11-28 11:00:00.000000','removed',2,21,8,NULL,'');
INSERT INTO "history" VALUES(40,'2026-11-28 11:00:00.000000','removed',2,27,8,NULL,'');
INSERT INTO "history" VALUES(41,'2026-11-28 11:00:00.000000','cannot-lead',2,NULL,9,NULL,'');
INSERT INTO "history" VALUES(42,'2026-11-28 11:00:00.000000','taken-over',3,NULL,10,NULL,'');
INSERT INTO "history" VALUES(43,'2026-11-28 11:00:00.000000','role-given',3,4,NULL,1,'coordinator');
INSERT INTO "history" VALUES(44,'2026-11-28 11:00:00.000000','made-public',2,NULL,18,NULL,'');
INSERT INTO "history" VALUES(45,'2026-11-28 11:00:00.000000','hidden',NULL,NULL,20,NULL,'');
INSERT INTO "history" VALUES(46,'2026-11-28 11:00:00.000000','set-aside',3,NULL,22,NULL,'');
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
INSERT INTO "lesson" VALUES(1,18,1,'Vraag wat een ja iemand kost.',1,0,'vraag wat een ja iemand kost.','',NULL,NULL);
INSERT INTO "lesson" VALUES(2,18,2,'Vertel ook wat je niet komt doen.',0,1,'vertel ook wat je niet komt doen.','Dat is besproken.','2026-11-19 11:00:00.000000',3);
INSERT INTO "lesson" VALUES(3,18,3,'Reken op maanden, niet op weken.',0,0,'reken op maanden, niet op weken.','',NULL,NULL);
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
	sent_at DATETIME, 
	CONSTRAINT fk_letter_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_letter_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_letter_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE, 
	CONSTRAINT uq_letter_message_id UNIQUE (message_id), 
	CONSTRAINT uq_letter_unique_key UNIQUE (unique_key)
);
INSERT INTO "letter" VALUES(1,'role-given','role-given:6:4','<0ee5f04e-3401-48c1-9741-bcb642ef0a9e@samenop.example>','nl',6,NULL,NULL,'lotte@oeverkring.example','Lotte','{"role_id": 4, "role": "coordinator", "network": "Meedoen"}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','sent','2026-11-24 12:00:00.000000',NULL,1,'','2026-11-24 14:00:01.099106');
INSERT INTO "letter" VALUES(2,'role-given','role-given:5:5','<58c56ca5-cb40-41c0-b709-af3d2b3b4037@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor','{"role_id": 5, "role": "facilitator", "network": ""}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','dropped','2026-11-24 12:00:00.000000',NULL,1,'the role was taken again',NULL);
INSERT INTO "letter" VALUES(3,'signup-going','signup-going:1:1:2','<2cbcbdd9-467f-46de-99c4-44a2971b75be@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "4ad4d0c98af51e89"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.124873');
INSERT INTO "letter" VALUES(4,'signup-going','signup-going:13:2:3','<d365bf98-12da-4279-b128-66ea10c1061a@samenop.example>','en',13,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "fb79aeb54c7a81dd"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.137990');
INSERT INTO "letter" VALUES(5,'signup-waiting','signup-waiting:14:3:4','<1d0881ee-d6e0-48ae-86d5-3878a350da05@samenop.example>','nl',14,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "a8cc0673ce4b9ae0"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.165343');
INSERT INTO "letter" VALUES(6,'signup-waiting','signup-waiting:15:4:5','<3a427bb7-258a-4a09-92c2-f882f8b262ae@samenop.example>','en',15,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "9cb87ca3b8e4d979"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.185687');
INSERT INTO "letter" VALUES(7,'signup-going','signup-going:16:5:2','<c839dced-008b-4c00-ad6a-332626dfcbba@samenop.example>','nl',16,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cdb44fee08901188"}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.881698');
INSERT INTO "letter" VALUES(8,'signup-waiting','signup-waiting:14:6:3','<11af73a2-3158-4028-a208-2f15a91193f1@samenop.example>','nl',14,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "33583a610dc935eb"}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.910297');
INSERT INTO "letter" VALUES(9,'signup-waiting','signup-waiting:15:7:4','<8a686393-ff61-49b2-8422-ee7147cf6ec8@samenop.example>','en',15,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "1aa74ed7ce30a24c"}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.925686');
INSERT INTO "letter" VALUES(10,'signup-going','signup-going:1:8:2','<a3b7be2d-5728-4340-9372-7922fc326e42@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "864d482a3be21181"}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.330043');
INSERT INTO "letter" VALUES(11,'signup-going','signup-going:13:9:3','<93022169-a01b-4187-8d5f-cffe7131d3e8@samenop.example>','en',13,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "700617e446153ecf"}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.341801');
INSERT INTO "letter" VALUES(12,'signup-going','signup-going:21:10:4','<3f19f653-c5b7-487d-9857-cc9344242b72@samenop.example>','nl',21,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "95bd54cc57eb440e"}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.349372');
INSERT INTO "letter" VALUES(13,'signup-going','signup-going:1:11:2','<f5dff2df-6a1d-44ad-a1f0-dfff82045eef@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/oud", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c34b5275220b56d2"}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.370774');
INSERT INTO "letter" VALUES(14,'signup-going','signup-going:13:12:3','<4d756956-ea27-4e4d-b750-f9a0425794f5@samenop.example>','en',13,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/oud", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "819c3ebed85ef77c"}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.397806');
INSERT INTO "letter" VALUES(15,'signup-going','signup-going:1:13:2','<2889142d-32d6-4b8f-b795-2aca686e387c@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5a640dee199a769b"}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.430854');
INSERT INTO "letter" VALUES(16,'signup-going','signup-going:13:14:3','<83ada94a-8af1-4b29-8316-2dc2d01708dd@samenop.example>','en',13,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8fbbf72a0cfb40ce"}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.462055');
INSERT INTO "letter" VALUES(17,'signup-going','signup-going:21:15:2','<98d9e45f-0662-4906-9c3a-96f8b2d65217@samenop.example>','nl',21,8,15,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "351cd4c61fecc55e"}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.482633');
INSERT INTO "letter" VALUES(18,'signup-going','signup-going:27:16:3','<c9e6f2fd-6103-4f50-a0ca-7a10dc0f9ebf@samenop.example>','en',27,8,16,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "087bdf9926b9fb69"}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:01.506868');
INSERT INTO "letter" VALUES(19,'signup-going','signup-going:1:17:2','<f9a92abd-ee91-41b3-bb8e-254cba6a6656@samenop.example>','nl',1,11,17,'anna@oeverkring.example','Anna','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "standing": "going", "position": null, "salt_mark": "3037a503063c14f4"}','2026-11-20 09:00:00.000000','2026-11-30 10:00:00.000000','sent','2026-11-20 09:00:00.000000',NULL,1,'','2026-11-24 14:00:00.959248');
INSERT INTO "letter" VALUES(20,'signup-going','signup-going:1:18:2','<eeb5e2eb-03d4-4a04-be1a-0331c992066d@samenop.example>','nl',1,12,18,'anna@oeverkring.example','Anna','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6dd5734f1bd0936a"}','2026-11-20 11:00:00.000000','2026-11-30 12:00:00.000000','sent','2026-11-20 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.977445');
INSERT INTO "letter" VALUES(21,'signup-going','signup-going:1:19:2','<3e609720-eeea-4126-9168-422250037f72@samenop.example>','nl',1,13,19,'anna@oeverkring.example','Anna','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ef4f24116dd1cfd5"}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:00.994547');
INSERT INTO "letter" VALUES(22,'signup-going','signup-going:13:20:3','<9f8c2216-ad13-41dd-8d11-f64c66ad7a9b@samenop.example>','en',13,13,20,'emma@oeverkring.example','Emma','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "dfbf09863dd79382"}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:01.018741');
INSERT INTO "letter" VALUES(23,'signup-going','signup-going:1:21:2','<34da4d6d-ed58-4372-a0df-180f3a5fb7ee@samenop.example>','nl',1,17,21,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "30454ba7ec8d7dff"}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(24,'signup-going','signup-going:13:22:3','<3b8cd64f-5ad2-4b49-9540-ebbba69d2d12@samenop.example>','en',13,17,22,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c446e580b52a0b0d"}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(25,'signup-going','signup-going:14:23:4','<c4fcb830-4bd7-43de-9ae9-4bba091ed411@samenop.example>','nl',14,17,23,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f454e55847f79a84"}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(26,'summary-asked','summary-asked:1:21:10','<f23a412c-7da0-457d-8eff-c4b7808973ef@samenop.example>','nl',1,17,21,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "d5220e932fd1e7a2", "reader_id": 1, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.459796');
INSERT INTO "letter" VALUES(27,'summary-asked','summary-asked:14:23:10','<5989aedb-b037-4602-becb-3edec4ba3d61@samenop.example>','nl',14,17,23,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a89853719ac458aa", "reader_id": 2, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.483176');
INSERT INTO "letter" VALUES(28,'summary-asked','summary-asked:13:22:10','<1b6893fd-ebbb-4428-915f-94a383fe3d72@samenop.example>','en',13,17,22,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "87c4de5e96ab6300", "reader_id": 3, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.509330');
INSERT INTO "letter" VALUES(29,'summary-asked','summary-asked:5:reader-4:10','<da08a5cd-9846-4385-980f-3c2bf96c1b00@samenop.example>','nl',5,17,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "reader_id": 4, "salt_mark": "d0be1cd3de9e7f0f", "was_there": false, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.533795');
INSERT INTO "letter" VALUES(30,'signup-going','signup-going:1:24:2','<78df8ab1-e111-4663-8c64-c2bf577aba71@samenop.example>','nl',1,18,24,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "65515750b8423965"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(31,'signup-going','signup-going:13:25:3','<ee6052f5-3016-4f2e-8f4b-8c761a75e176@samenop.example>','en',13,18,25,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "12d05563bcf9ab44"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(32,'signup-going','signup-going:14:26:4','<9437644f-5bde-4cea-80a4-d088276ad96f@samenop.example>','nl',14,18,26,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ed14320232d7fb4c"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(33,'signup-going','signup-going:15:27:5','<dc2777b8-385f-4173-a1f3-4602a889125d@samenop.example>','en',15,18,27,'finn@oeverkring.example','Finn','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ad738004554eb05c"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(34,'signup-going','signup-going:16:28:6','<67b1cf33-97bb-4ce9-a3a1-f7dafca5363c@samenop.example>','nl',16,18,28,'gijs@oeverkring.example','Gijs','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "7c834d06b783847f"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(35,'signup-added','signup-added:40:29:9','<30bff490-a2cf-4745-8e7d-82a6369565c5@samenop.example>','nl',40,18,29,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ec4c02848baea408", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(36,'signup-added','signup-added:21:30:10','<741ecbb2-2fd7-400a-88b0-dc3db8136653@samenop.example>','nl',21,18,30,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "732dbcb3f7a12133", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(37,'signup-added','signup-added:27:31:11','<1ba114a5-b84c-4471-8f21-163265de610d@samenop.example>','en',27,18,31,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "4f81c9cbcae3e292", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(38,'summary-asked','summary-asked:1:24:14','<ed33ad50-a6f1-4749-aef5-c262b60f3312@samenop.example>','nl',1,18,24,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1356bd6e2aa80f3b", "reader_id": 5, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.597173');
INSERT INTO "letter" VALUES(39,'summary-asked','summary-asked:14:26:14','<7afc4a55-5499-49f5-a7f5-b3a85b1145f9@samenop.example>','nl',14,18,26,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "7b2a7e37865f5ab2", "reader_id": 6, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.647470');
INSERT INTO "letter" VALUES(40,'summary-asked','summary-asked:13:25:14','<d81a933f-3ee6-4464-a5e9-a2f7a3191405@samenop.example>','en',13,18,25,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "597684eba96ab513", "reader_id": 7, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.675587');
INSERT INTO "letter" VALUES(41,'summary-asked','summary-asked:40:29:14','<7c6ca309-2b8e-4620-b97c-8eef883a65d6@samenop.example>','nl',40,18,29,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ff2c3c4fdf106531", "reader_id": 8, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.692685');
INSERT INTO "letter" VALUES(42,'summary-asked','summary-asked:21:30:14','<ee900816-6e36-488d-8721-7b882a627cb6@samenop.example>','nl',21,18,30,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "783bd5fcda48a488", "reader_id": 9, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.712270');
INSERT INTO "letter" VALUES(43,'summary-asked','summary-asked:27:31:14','<9ac855e2-562f-4485-b9ed-24710d36509f@samenop.example>','en',27,18,31,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c010d3d8db9bfdcb", "reader_id": 10, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.729862');
INSERT INTO "letter" VALUES(44,'summary-asked','summary-asked:5:reader-11:14','<23548de9-e8a2-432d-bc2c-8eab8ce5c7f9@samenop.example>','nl',5,18,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "reader_id": 11, "salt_mark": "ffbf8474f75c08ef", "was_there": false, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.745509');
INSERT INTO "letter" VALUES(45,'signup-going','signup-going:1:32:2','<c603cb72-a3d1-4a33-b46d-955c80a96200@samenop.example>','nl',1,19,32,'anna@oeverkring.example','Anna','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "acd6a6ab0106e0a3"}','2026-11-12 13:00:00.000000','2026-11-22 14:00:00.000000','dropped','2026-11-12 13:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(46,'signup-going','signup-going:1:33:2','<bffd28f7-d7df-4113-b49c-5e0b2ee69b32@samenop.example>','nl',1,20,33,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f07cb036f1a63d77"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(47,'signup-going','signup-going:13:34:3','<488f681d-3b17-4ca3-8070-813fcec5783a@samenop.example>','en',13,20,34,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c509b9f1e101713e"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(48,'signup-going','signup-going:14:35:4','<3ccc1212-1b9d-4db2-a7fe-ae7e44da38ee@samenop.example>','nl',14,20,35,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0a09146d9089b31b"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(49,'signup-going','signup-going:15:36:5','<cc14d2f3-81a9-4b9e-b1c6-0c1d88fa349e@samenop.example>','en',15,20,36,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "59f53e952052ff5d"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(50,'summary-asked','summary-asked:1:33:8','<47a00fdc-74ee-4513-86ce-8f6c1e3be853@samenop.example>','nl',1,20,33,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "80a12c4135f15de6", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.038331');
INSERT INTO "letter" VALUES(51,'summary-asked','summary-asked:14:35:8','<99d1baa1-8866-4cd3-a190-bb5e6bc3ef7b@samenop.example>','nl',14,20,35,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0a81c4d89b095325", "reader_id": 13, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.057782');
INSERT INTO "letter" VALUES(52,'summary-asked','summary-asked:13:34:8','<f72e4ff5-3c9b-4024-b893-391a184cf792@samenop.example>','en',13,20,34,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c0de7ba9de6f746c", "reader_id": 14, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.202299');
INSERT INTO "letter" VALUES(53,'summary-asked','summary-asked:15:36:8','<7c79d060-c54a-4a75-bc53-a78e962c2747@samenop.example>','en',15,20,36,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6fd964107f2eec6f", "reader_id": 15, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.238704');
INSERT INTO "letter" VALUES(54,'summary-asked','summary-asked:5:reader-16:8','<59858574-d9ce-4941-884c-a08ed8e0413e@samenop.example>','nl',5,20,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "reader_id": 16, "salt_mark": "1b2d32e8df174de4", "was_there": false, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.266313');
INSERT INTO "letter" VALUES(55,'reaction-leave-out','reaction-leave-out:2:20:9','<2396b446-d4ce-488d-b2b7-de04d348cb8b@samenop.example>','nl',2,20,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-23 11:00:00.000000','2026-12-23 11:00:00.000000','sent','2026-11-23 11:00:00.000000',NULL,1,'','2026-11-24 14:00:01.308475');
INSERT INTO "letter" VALUES(56,'signup-going','signup-going:1:37:2','<cfd72241-4e13-42b3-b7ce-8010f113575c@samenop.example>','nl',1,21,37,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "be5c2bbcc1b77f1d"}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.791617');
INSERT INTO "letter" VALUES(57,'signup-going','signup-going:13:38:3','<547ff08f-6d4a-4214-b6f3-97f3f4ee56db@samenop.example>','en',13,21,38,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "27bb3e6c1768eefb"}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:01.081871');
INSERT INTO "letter" VALUES(58,'signup-going','signup-going:1:39:2','<4803af2e-02e9-42c1-8750-b148c3a74a56@samenop.example>','nl',1,22,39,'anna@oeverkring.example','Anna','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "d207adcd7cd3716b"}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.810553');
INSERT INTO "letter" VALUES(59,'signup-going','signup-going:13:40:3','<d247cc79-0c01-4024-8ec1-05c3081f2742@samenop.example>','en',13,22,40,'emma@oeverkring.example','Emma','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "08e313d3262bc092"}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.832910');
INSERT INTO "letter" VALUES(60,'signup-going','signup-going:21:41:2','<710a1335-904f-48d1-8b8e-108658b33aff@samenop.example>','nl',21,2,41,'jan@oeverkring.example','Jan','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e199979371b99dca"}','2026-11-24 14:00:00.000000','2026-12-09 14:00:00.000000','refused','2026-11-24 14:00:00.000000',NULL,1,'550 5.1.1 No such mailbox',NULL);
INSERT INTO "letter" VALUES(61,'signup-going','signup-going:40:42:3','<66712d99-def4-4e0f-9c6f-1ffd876d7af3@samenop.example>','nl',40,2,42,'hans@oeverkring.example','Hans','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "60c07c1413c512c0"}','2026-11-24 14:00:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-24 14:00:00.000000','2026-11-24 14:05:00.000000',1,'',NULL);
INSERT INTO "letter" VALUES(62,'signup-going','signup-going:54:43:4','<3700c043-455c-4ac4-bc96-da46091ec29c@samenop.example>','en',54,2,43,'ivy@oeverkring.example','Ivy','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "3ad65d9bf9790a63"}','2026-11-28 08:40:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:55:00.000000',NULL,8,'451 4.7.1 Come back later',NULL);
INSERT INTO "letter" VALUES(63,'reaction-waits','reaction-waits:3:20:11','<4241f782-a350-4040-8c49-ab81007831af@samenop.example>','nl',3,20,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-26 10:30:00.000000','2026-12-26 10:30:00.000000','waiting','2026-11-26 10:30:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(64,'summary-reminder','summary-reminder:1:33:13','<080f8ec4-66dd-4286-92cf-4192cc87c87a@samenop.example>','nl',1,20,33,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "80a12c4135f15de6", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(65,'summary-reminder','summary-reminder:13:34:13','<e8166827-a64d-4bb9-bc64-cea15a8aaf4f@samenop.example>','en',13,20,34,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c0de7ba9de6f746c", "reader_id": 14, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(66,'own-sentence','own-sentence:1:21:15','<0a4d777f-8c77-4452-a0b5-8aa4eb53fa32@samenop.example>','nl',1,17,21,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "30454ba7ec8d7dff"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(67,'own-sentence','own-sentence:13:22:16','<6b6434d5-4e74-47c3-92b5-90f42554521f@samenop.example>','en',13,17,22,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c446e580b52a0b0d"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(68,'signup-going','signup-going:1:44:2','<dab84491-48b6-4f30-a575-dba6d1be5639@samenop.example>','nl',1,1,44,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "76bd8cd73a105b28"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(69,'signup-going','signup-going:13:45:3','<5a044049-6574-4119-8d18-7cc3f5a98bdc@samenop.example>','en',13,1,45,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f5252a4a224551df"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(70,'signup-waiting','signup-waiting:14:46:4','<3890d355-d8e4-42cf-97a6-64a28a44b147@samenop.example>','nl',14,1,46,'daan@oeverkring.example','Daan','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "a8ff05c39e1e8a35"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(71,'signup-waiting','signup-waiting:15:47:5','<da9fc54d-6630-442a-9c70-e17279dfa85e@samenop.example>','en',15,1,47,'finn@oeverkring.example','Finn','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "6cd1dd8e2a6d340a"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(72,'signup-again','signup-again:1:44:6','<7faccefd-d765-4f4f-b9e7-d1c6493f8341@samenop.example>','nl',1,1,44,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "76bd8cd73a105b28"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(73,'signup-cancelled','signup-cancelled:1:1:6','<18d9202d-4f54-43d9-8b3c-256ce2de8639@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "4ad4d0c98af51e89", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(74,'seat-yours','seat-yours:14:3:6','<ec80829d-fd65-49a0-ace3-afb28e09c0be@samenop.example>','nl',14,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a8cc0673ce4b9ae0"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(75,'signup-again','signup-again:13:45:7','<2bc7c295-8ee8-4b17-9924-c28e7b9f83ee@samenop.example>','en',13,1,45,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f5252a4a224551df"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(76,'signup-cancelled','signup-cancelled:13:2:7','<80730359-a63e-4ed0-bc10-0146c1d5b3de@samenop.example>','en',13,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "fb79aeb54c7a81dd", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(77,'seat-yours','seat-yours:15:4:7','<2a6f26bb-00e3-46ab-85a7-7a9ea5832ec8@samenop.example>','en',15,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "9cb87ca3b8e4d979"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(78,'signup-cancelled','signup-cancelled:16:5:5','<58fc0ae9-c8ba-4897-a82b-541f377e6124@samenop.example>','nl',16,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "cdb44fee08901188", "had_seat": true}','2026-11-28 11:00:00.000000','2026-11-29 20:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(79,'seat-free','seat-free:14:6:5','<ab2f58c5-9b90-4b41-bf5b-d25c61047472@samenop.example>','nl',14,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "33583a610dc935eb"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(80,'seat-free','seat-free:15:7:5','<c78327f3-441e-42f0-8ae3-f9be068bf120@samenop.example>','en',15,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "1aa74ed7ce30a24c"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(81,'meeting-moved','meeting-moved:1:8:5','<e334df49-5aa5-477c-aead-5356009ae32d@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "864d482a3be21181", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(82,'meeting-moved','meeting-moved:13:9:5','<e3082a48-4ea2-4aae-bc4c-e63054431018@samenop.example>','en',13,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "700617e446153ecf", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(83,'meeting-moved','meeting-moved:21:10:5','<4202ca4d-4279-425a-ab74-47f27c009520@samenop.example>','nl',21,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "95bd54cc57eb440e", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(84,'lead-moved','lead-moved:2:5:5','<c2082dc4-9959-48f1-b276-15706fab43a5@samenop.example>','nl',2,5,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 3, "minimum": null, "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(85,'meeting-link-changed','meeting-link-changed:1:11:4','<e4c13991-1d4c-49e2-88f3-52465c89724d@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/nieuw", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c34b5275220b56d2"}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(86,'meeting-link-changed','meeting-link-changed:13:12:4','<ede32895-c79e-4df6-80c7-30f782a4a209@samenop.example>','en',13,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/nieuw", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "819c3ebed85ef77c"}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(87,'meeting-called-off','meeting-called-off:1:13:4','<b68ca929-14bd-44b2-89cd-5da2820f885a@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5a640dee199a769b", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(88,'meeting-called-off','meeting-called-off:13:14:4','<34752dac-440c-4232-a6ac-0e419a25fc13@samenop.example>','en',13,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8fbbf72a0cfb40ce", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(89,'lead-called-off','lead-called-off:2:7:4','<f7b93445-9154-425b-907a-1cea38a36d77@samenop.example>','nl',2,7,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 2, "minimum": null, "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(90,'signup-added','signup-added:40:48:4','<53af44a1-03a3-4591-95d3-378456dbda86@samenop.example>','nl',40,8,48,'hans@oeverkring.example','Hans','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "252e8bb2d1964cd8", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(91,'signup-added','signup-added:54:49:5','<38dad464-cb2e-4660-b194-ffb28d05fd87@samenop.example>','en',54,8,49,'ivy@oeverkring.example','Ivy','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a81860d190e9614b", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(92,'signup-removed','signup-removed:21:15:6','<b852fdd9-cc57-4ec2-951d-68cfdf31c294@samenop.example>','nl',21,8,15,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "351cd4c61fecc55e", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(93,'signup-removed','signup-removed:27:16:7','<69b7d20c-8565-43e6-b9a4-ecad4328a8fd@samenop.example>','en',27,8,16,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "087bdf9926b9fb69", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(94,'lead-asked','lead-asked:3:9:2','<012997fe-a659-4eb5-bab4-c96896a3dd61@samenop.example>','nl',3,9,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(95,'lead-asked','lead-asked:6:9:2','<c980bbdb-54dc-46ff-8e68-6d70d0a85167@samenop.example>','nl',6,9,NULL,'lotte@oeverkring.example','Lotte','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(96,'lead-taken-over','lead-taken-over:2:10:2','<f4705b22-ba00-4de9-b0fa-e06c064cb7ee@samenop.example>','nl',2,10,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: taken over", "slug": "sessie-taken-over", "starts_at": "2026-12-17T12:00:00+00:00", "ends_at": "2026-12-17T14:00:00+00:00", "blocks": [["2026-12-17T12:00:00+00:00", "2026-12-17T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Chris"}','2026-11-28 11:00:00.000000','2026-12-17 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(97,'lead-too-few','lead-too-few:2:11:3','<716c647a-2791-49a8-93fa-f81a7a09087b@samenop.example>','nl',2,11,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 10:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(98,'lead-too-few','lead-too-few:2:12:3','<118a0493-cb2c-48b6-b1e1-83e3d30d59a9@samenop.example>','nl',2,12,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 12:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(99,'lead-day','lead-day:2:13:4','<79587b30-d7d4-40fe-8487-21fc8681fec0@samenop.example>','nl',2,13,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "taken": 2, "minimum": null}','2026-11-28 11:00:00.000000','2026-11-28 17:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(100,'lead-nudge','lead-nudge:2:19:4','<ef302d1d-86b8-4fcd-85ef-fea9abc9e8cd@samenop.example>','nl',2,19,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "taken": 1, "minimum": null, "after": "lessons"}','2026-11-28 11:00:00.000000','2026-12-22 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(101,'role-given','role-given:4:6','<47de2798-5c71-42d3-97e8-7924b3bc4c4e@samenop.example>','nl',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"role_id": 6, "role": "coordinator", "network": "Meedoen"}','2026-11-28 11:00:00.000000','2026-12-12 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(102,'lessons-shared','lessons-shared:1:24:28','<3c476f87-647f-4339-9ffb-4ff0e54e67ab@samenop.example>','nl',1,18,24,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "65515750b8423965"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(103,'lessons-shared','lessons-shared:14:26:28','<8969de24-f595-4126-a364-627b7910767b@samenop.example>','nl',14,18,26,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ed14320232d7fb4c"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(104,'lessons-shared','lessons-shared:13:25:28','<396fde65-54fa-417f-8ff1-a6c1ff57c662@samenop.example>','en',13,18,25,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "12d05563bcf9ab44"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(105,'lessons-shared','lessons-shared:40:29:28','<e650c448-7483-4cb5-b648-ab6a2c0479e2@samenop.example>','nl',40,18,29,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ec4c02848baea408"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(106,'lessons-shared','lessons-shared:21:30:28','<5b9f3934-82f8-428d-90cd-09cd5348b867@samenop.example>','nl',21,18,30,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "732dbcb3f7a12133"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(107,'lessons-shared','lessons-shared:27:31:28','<2b49e400-bb01-45eb-820e-1c769b1c47b2@samenop.example>','en',27,18,31,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "4f81c9cbcae3e292"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(108,'reaction-leave-out','reaction-leave-out:2:20:14','<1f9573e5-92c5-4653-91f2-da4ab539f905@samenop.example>','nl',2,20,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 7}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(109,'summary-asked','summary-asked:1:37:6','<07c0fac3-89b7-4de5-815e-c24e07d24690@samenop.example>','nl',1,21,37,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0de5bc769cefb423", "reader_id": 17, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(110,'summary-asked','summary-asked:13:38:6','<2b3a321c-61c8-415b-9371-56adf678c5af@samenop.example>','en',13,21,38,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0a18ae924cf69486", "reader_id": 18, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(111,'summary-asked','summary-asked:5:reader-19:6','<58458b9a-ce4b-481c-bb15-d723e0275c86@samenop.example>','nl',5,21,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "reader_id": 19, "salt_mark": "e56b6ba03ad89286", "was_there": false, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(112,'summary-number','summary-number:3:22:7','<75ab0f2c-0e28-4018-8644-11a1258ee260@samenop.example>','nl',3,22,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(113,'signup-going','signup-going:68:50:5','<04096cf3-04b2-4892-872f-92794379f8e5@samenop.example>','nl',68,2,50,'gerda@oeverkring.example','Gerda','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "edf1be517d8a1ce8"}','2026-11-28 12:00:00.638714','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:00:00.638714',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(114,'sign-in','sign-in:5:816c839374a5920acea45e3cb7ea1cf0f7007d2ba2d226efdd4f05fabe772cc2','<433316a9-c6f5-40c0-b852-33456da176b0@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor','{"token": "Lh2-jtOcuzbxOsVGzn1InNz382bu2sDTwOR4PG90XcI", "code": "262001"}','2026-11-28 12:00:00.777307','2026-11-28 12:10:00.777307','waiting','2026-11-28 12:00:00.777307',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(115,'sign-in','sign-in:4:5fb050d88fa3b6d72a48f1c584cc452d1fa4ce2a97df699a07d04fd42dc285a0','<73520ada-4028-436b-8648-8d46df8dada9@samenop.example>','en',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"token": "ox7M3gzpkIMTtnMOUD2423QS2u8fV8YvRpckz1cEv98", "code": "523458"}','2026-11-28 12:00:00.851389','2026-11-28 12:10:00.851389','waiting','2026-11-28 12:00:00.851389',NULL,0,'',NULL);
CREATE TABLE letter_to_self (
	signup_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	due_at DATETIME NOT NULL, 
	posted_at DATETIME, 
	CONSTRAINT pk_letter_to_self PRIMARY KEY (signup_id), 
	CONSTRAINT fk_letter_to_self_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE
);
INSERT INTO "letter_to_self" VALUES(21,'Ik bel de buurvrouw.','2026-11-24 06:00:00.000000','2026-11-27 12:00:00.000000');
INSERT INTO "letter_to_self" VALUES(22,'I will call my neighbour.','2026-11-24 06:00:00.000000','2026-11-27 12:00:00.000000');
INSERT INTO "letter_to_self" VALUES(24,'Later doet anna iets.','2026-12-09 06:00:00.000000',NULL);
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
	day_salt VARCHAR DEFAULT '' NOT NULL, nudged_at DATETIME, 
	CONSTRAINT uq_meeting_slug UNIQUE (slug), 
	CONSTRAINT uq_meeting_made_by_id UNIQUE (made_by_id, idem), 
	CONSTRAINT fk_meeting_made_by_id_person FOREIGN KEY(made_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_meeting_network_id_network FOREIGN KEY(network_id) REFERENCES network (id)
);
INSERT INTO "meeting" VALUES(1,'sessie-full','published','Sessie: full','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',0,2,1,2,2,7,NULL,'DE3Vk0xjfK55C-qRF8rIMQ',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: full
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'1r2mXz-VR7LGxnZf',NULL);
INSERT INTO "meeting" VALUES(2,'sessie-room','published','Sessie: room','kick-off',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',0,12,1,4,0,5,NULL,'JkoWuWgLp_ggQ5neeAwKIA',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: room
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
wonen
geld
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','10 euro','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'LGHG-Oh_Y5ZVPbEZ',NULL);
INSERT INTO "meeting" VALUES(3,'sessie-given-back','published','Sessie: given back','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',0,2,1,2,0,7,NULL,'GYSGKFqeuT9bz4z4jWLpMw',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: given back
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'MSMBwLqI_J6SnS14',NULL);
INSERT INTO "meeting" VALUES(4,'sessie-almost-there','published','Sessie: almost there','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',0,1,1,0,2,5,NULL,'QcATe82nDxavznnAUOC6sQ',1,0,'2026-11-19 18:00:00.000000','2026-11-19 18:00:00.000000','','','sessie: almost there
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'FQwr_KEbMMR_rOxu',NULL);
INSERT INTO "meeting" VALUES(5,'sessie-moved','published','Sessie: moved','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',0,12,1,3,0,6,NULL,'eN58TdqlZf_A-7OSRzKwWQ',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: moved
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','','2026-11-28 11:00:00.000000','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}',NULL,'',NULL,NULL,NULL,'t4peo-C90DfXOmgC',NULL);
INSERT INTO "meeting" VALUES(6,'sessie-online','published','Sessie: online','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','','','Kade 1','','https://meet.example/nieuw','Europe/Amsterdam','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',0,12,1,2,0,4,NULL,'z_QZx6SlrKvKxJ_gKFgPiQ',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: online
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Y4PM1BMiWY78A-4W',NULL);
INSERT INTO "meeting" VALUES(7,'sessie-called-off','called-off','Sessie: called off','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',0,12,1,2,0,4,NULL,'__3EZsZRk-R-otjKJ-QLEw',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: called off
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','optional','','','summary','no','',NULL,NULL,'2026-11-28 11:00:00.000000','De zaal is dicht.',NULL,NULL,NULL,'q5Mv7hBs8RKR91b6',NULL);
INSERT INTO "meeting" VALUES(8,'sessie-list','published','Sessie: list','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',0,12,1,2,0,7,NULL,'4caa374nEMlgwVvIPdAstg',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: list
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,1,NULL,NULL,0,2,'public','no','','','summary','audio','',NULL,NULL,NULL,'',NULL,NULL,NULL,'YGMZ8G9rXAaJe0PS',NULL);
INSERT INTO "meeting" VALUES(9,'sessie-ill','published','Sessie: ill','network-meeting',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',0,12,1,0,0,2,NULL,'lzCiIiJO85QCDt0wJPdu-Q',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: ill
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'yTGXgBRjXMfxom43',NULL);
INSERT INTO "meeting" VALUES(10,'sessie-taken-over','published','Sessie: taken over','closing',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',0,12,1,0,0,2,NULL,'inPe2cBXsocHPw4eNMN45Q',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: taken over
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','transcript','',NULL,NULL,NULL,'',NULL,NULL,NULL,'ag0IpJWZynDhsEv_',NULL);
INSERT INTO "meeting" VALUES(11,'sessie-few','published','Sessie: few','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',0,12,1,1,0,3,NULL,'ypwz8MpazaAXW0ryMr9nDw',1,0,'2026-11-20 08:00:00.000000','2026-11-20 08:00:00.000000','','','sessie: few
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','required','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000',NULL,NULL,'kuutPORKyLSDE3Xz',NULL);
INSERT INTO "meeting" VALUES(12,'sessie-goes-on','published','Sessie: goes on','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',0,12,1,1,0,4,NULL,'__f0ib2Ch_zCxksgKyX2cw',1,0,'2026-11-20 10:00:00.000000','2026-11-20 10:00:00.000000','','','sessie: goes on
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','no','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',NULL,'Ia9V_bXALtPFZoUz',NULL);
INSERT INTO "meeting" VALUES(13,'sessie-near','published','Sessie: near','peer-consultation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',0,12,1,2,0,5,NULL,'SgL5if1TWPMQ2r8cZnXB9Q',1,0,'2026-11-18 15:00:00.000000','2026-11-18 15:00:00.000000','','','sessie: near
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','Vegetarisch?','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,'2026-11-28 11:00:00.000000','IrrVqH5y15f6kEjd',NULL);
INSERT INTO "meeting" VALUES(14,'sessie-members','published','Sessie: members','knowledge-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',0,12,1,0,0,1,NULL,'j5q2v0yWXRImbjT9dIO68g',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: members
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'members','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'JTg2RS1YQVqpsx1t',NULL);
INSERT INTO "meeting" VALUES(15,'sessie-by-link-2u5kst66wv2y','published','Sessie: by link','moral-deliberation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',0,12,1,0,0,1,NULL,'N58X5n_bZrjd7wtjunGz0Q',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: by link
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,'2026-11-24 12:00:00.000000','2026-12-18 12:00:00.000000',0,0,'link','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'rzQijtZ1MOskNXqY',NULL);
INSERT INTO "meeting" VALUES(16,'sessie-draft','draft','Sessie: draft','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',0,2,1,0,0,0,2,'once',1,0,'2026-11-24 12:00:00.000000',NULL,'','','sessie: draft
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','nothing','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Dx1eNEeJ6OzFWh9C',NULL);
INSERT INTO "meeting" VALUES(17,'sessie-a-month-ago','published','Sessie: a month ago','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',0,12,1,3,0,16,NULL,'mdC-91OeaJ78wNuli_UkbQ',1,0,'2026-10-28 11:00:00.000000','2026-10-17 09:00:00.000000','','','sessie: a month ago
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'oHvif3hI_p5AqSQG',NULL);
INSERT INTO "meeting" VALUES(18,'sessie-told','published','Sessie: told','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',0,12,1,8,0,28,NULL,'mJEYG3blJDRhtxyccD-pBQ',1,0,'2026-11-28 11:00:00.000000','2026-10-31 09:00:00.000000','','','sessie: told
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,8,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'r6GtCoKm-C7CLlRn',NULL);
INSERT INTO "meeting" VALUES(19,'sessie-silence','published','Sessie: silence','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',0,12,1,1,0,4,NULL,'tD4bq1pmQ1JlJpW_sZyt6Q',1,0,'2026-11-12 12:00:00.000000','2026-11-12 12:00:00.000000','','','sessie: silence
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,1,'public','no','','','lessons','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'fXXr3kHZZi0bPNVf','2026-11-28 11:00:00.000000');
INSERT INTO "meeting" VALUES(20,'sessie-round','published','Sessie: round','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',0,12,1,4,0,14,NULL,'l2rechG9OjVTX-45Nfw0ZQ',1,0,'2026-11-10 09:00:00.000000','2026-11-10 09:00:00.000000','','','sessie: round
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,4,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'zifaB3fjqXD5sWHP',NULL);
INSERT INTO "meeting" VALUES(21,'sessie-asked','published','Sessie: asked','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',0,12,1,2,0,6,NULL,'tUsH5poAkN2u8ZFL6Qljtw',1,0,'2026-11-16 09:00:00.000000','2026-11-16 09:00:00.000000','','','sessie: asked
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'9aA4eAhwCNuue6OM',NULL);
INSERT INTO "meeting" VALUES(22,'sessie-numbers','published','Sessie: numbers','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',0,12,1,2,0,9,NULL,'_jB9ss5yAD9jQlFpnm9kAg',1,0,'2026-11-15 09:00:00.000000','2026-11-15 09:00:00.000000','','','sessie: numbers
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'7FDWREgeGApOk1mJ',NULL);
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
INSERT INTO "meeting_facilitator" VALUES(19,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(20,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(21,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(22,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(10,3,NULL);
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
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	email VARCHAR NOT NULL, 
	email_shown VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	verified_at DATETIME, 
	asked_to_sign_in INTEGER NOT NULL, 
	CONSTRAINT uq_person_email UNIQUE (email)
);
INSERT INTO "person" VALUES(1,'anna@oeverkring.example','anna@oeverkring.example','Anna','2026-11-24 12:00:00.000000','2026-10-28 08:00:00.000000',0);
INSERT INTO "person" VALUES(2,'bram@oeverkring.example','bram@oeverkring.example','Bram','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.290934',0);
INSERT INTO "person" VALUES(3,'chris@oeverkring.example','chris@oeverkring.example','Chris','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.341917',0);
INSERT INTO "person" VALUES(4,'fleur@oeverkring.example','fleur@oeverkring.example','Fleur','2026-11-24 12:00:00.000000',NULL,1);
INSERT INTO "person" VALUES(5,'noor@oeverkring.example','noor@oeverkring.example','Noor','2026-11-24 12:00:00.000000',NULL,1);
INSERT INTO "person" VALUES(6,'lotte@oeverkring.example','lotte@oeverkring.example','Lotte','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.396481',0);
INSERT INTO "person" VALUES(11,'piet@oeverkring.example','piet@oeverkring.example','Piet','2026-11-24 12:00:00.000000',NULL,0);
INSERT INTO "person" VALUES(13,'emma@oeverkring.example','emma@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0);
INSERT INTO "person" VALUES(14,'daan@oeverkring.example','daan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0);
INSERT INTO "person" VALUES(15,'finn@oeverkring.example','finn@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-23 11:00:00.000000',0);
INSERT INTO "person" VALUES(16,'gijs@oeverkring.example','gijs@oeverkring.example','','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000',0);
INSERT INTO "person" VALUES(21,'jan@oeverkring.example','jan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000',0);
INSERT INTO "person" VALUES(27,'kim@oeverkring.example','kim@oeverkring.example','','2026-11-24 13:00:00.000000',NULL,0);
INSERT INTO "person" VALUES(40,'hans@oeverkring.example','hans@oeverkring.example','','2026-11-10 10:00:00.000000',NULL,0);
INSERT INTO "person" VALUES(54,'ivy@oeverkring.example','ivy@oeverkring.example','','2026-11-28 08:40:00.000000',NULL,0);
INSERT INTO "person" VALUES(68,'gerda@oeverkring.example','gerda@oeverkring.example','','2026-11-28 12:00:00.638714',NULL,0);
CREATE TABLE raw_notes (
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_raw_notes PRIMARY KEY (meeting_id, person_id), 
	CONSTRAINT fk_raw_notes_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_raw_notes_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "raw_notes" VALUES(17,2,'Losse woorden.','2026-10-28 07:00:00.000000');
INSERT INTO "raw_notes" VALUES(22,2,'Nog uitwerken.','2026-11-28 11:00:00.000000');
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
INSERT INTO "role" VALUES(4,6,'coordinator',1);
INSERT INTO "role" VALUES(6,4,'coordinator',1);
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
INSERT INTO "round_reader" VALUES(1,1,1,21,'Anna','J7Zyzqz0IRwKtnuk','2026-10-28 08:00:00.000000');
INSERT INTO "round_reader" VALUES(2,1,14,23,'Daan','fN0P8NqMNX04oh1p',NULL);
INSERT INTO "round_reader" VALUES(3,1,13,22,'Emma','6dMahLAglQCcEkGP',NULL);
INSERT INTO "round_reader" VALUES(4,1,5,NULL,'Noor','V2eBPB74HuMETgNR',NULL);
INSERT INTO "round_reader" VALUES(5,2,1,24,'Anna','f5Jrx_L_BZFoZHmm','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(6,2,14,26,'Daan','8BVh2wagYKrcaW_G','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(7,2,13,25,'Emma','Oto6IZ11x3Mu5CXl','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(8,2,40,29,'Hans','pqlHllCoeBfBhWU1',NULL);
INSERT INTO "round_reader" VALUES(9,2,21,30,'Jan','MdTTopUeUxWiFku4',NULL);
INSERT INTO "round_reader" VALUES(10,2,27,31,'Kim','P9V8ybpWuuzkLg0g',NULL);
INSERT INTO "round_reader" VALUES(11,2,5,NULL,'Noor','ZYkOHTYaXb82e2xU',NULL);
INSERT INTO "round_reader" VALUES(12,3,1,33,'Anna','n_cWrQOzyT1Gte30',NULL);
INSERT INTO "round_reader" VALUES(13,3,14,35,'Daan','1VGlo78hFANxfM2C','2026-11-23 11:00:00.000000');
INSERT INTO "round_reader" VALUES(14,3,13,34,'Emma','jEr8uCgJSJePhL3y',NULL);
INSERT INTO "round_reader" VALUES(15,3,15,36,'Finn','WG_ygoSzDwIua1FY','2026-11-23 11:00:00.000000');
INSERT INTO "round_reader" VALUES(16,3,5,NULL,'Noor','h_TIrrAf5hDtgXpe',NULL);
INSERT INTO "round_reader" VALUES(17,4,1,37,'Anna','Qbs35yzsRLpFxd41',NULL);
INSERT INTO "round_reader" VALUES(18,4,13,38,'Emma','Tw5TOSEt9jG78rq8',NULL);
INSERT INTO "round_reader" VALUES(19,4,5,NULL,'Noor','9VcPMXlZtoYGg4zZ',NULL);
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
INSERT INTO "set_aside" VALUES(1,22,'a9d58a783e2f7dd7c33831ba691c2ea6','bsn','Dit is een voorbeeld.',3,'2026-11-28 11:00:00.000000');
INSERT INTO "set_aside" VALUES(2,22,'3306a6e4b597025f66f79946337dbc5f','asked','',2,'2026-11-28 11:00:00.000000');
CREATE TABLE sign_in (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	token_hash VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	CONSTRAINT fk_sign_in_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES(1,1,'a25969fa58ffad9da0b9a632e44a62fa13a1c008eefdb6f707a6b3b825ab2319','','2026-11-28 12:00:00.111129','2026-12-28 12:00:00.111129');
INSERT INTO "sign_in" VALUES(2,2,'f2d2523811fdbc49c7bfe0c2e3cafca885f6c78ec1c7f051f262df5d5f21a17b','','2026-11-28 12:00:00.290934','2026-12-28 12:00:00.290934');
INSERT INTO "sign_in" VALUES(3,3,'ace7093e1ea15a6891c98e122aea1746b36e7e6457b7512065dc2e88e9979841','','2026-11-28 12:00:00.341917','2026-12-28 12:00:00.341917');
INSERT INTO "sign_in" VALUES(4,6,'2668090dd30526cdd6cbba1b8c70890d3953125f6724b57e75d364a64c62d9dd','','2026-11-28 12:00:00.396481','2026-12-28 12:00:00.396481');
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
	spent_at DATETIME, 
	CONSTRAINT fk_sign_in_request_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sign_in_request_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in_request" VALUES(1,1,'e9c054987a20c20ddb8649d3bf762abc107ba16906f4f2e39290ef9dbd6d1fed',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(2,2,'0f66bb1af5c3364f23956521e59f8f75de5eca0ea59253b064417420f124c890',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(3,3,'1becd8db874eb6d576779ef50fd2d5f8b179054fbb09549a2a388f57b5173088',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(4,4,'9bc4947590db74b904ea0511fabbd952e58eb22206d44c94451379d9847875bf',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(5,5,'72e067ef02095c802b9b0c7014c487d41b6a3c179a654f981822b3879c618502',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(6,6,'605e997744ac6287c47cff3a6c1339b042f854ac087755c958fbb438552b7204',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(7,1,'824d279da64d73fa3c3b53ddbfb97c4a78285f1d53f2d1bd8ff72acdce81e8de',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000','2026-11-28 12:00:00.111129');
INSERT INTO "sign_in_request" VALUES(8,2,'405fa526a1bd7367e4f5a3e78aa0778196ea6a5c13c8a57d845f5e141c467486',NULL,NULL,0,'','2026-11-28 12:00:00.271717','2026-11-29 12:00:00.271717','2026-11-28 12:00:00.290934');
INSERT INTO "sign_in_request" VALUES(9,3,'b962e5608f45a87f564600f514e04c628cfdbbf1a4d6581ae961f900cfcb7d93',NULL,NULL,0,'','2026-11-28 12:00:00.312951','2026-11-29 12:00:00.312951','2026-11-28 12:00:00.341917');
INSERT INTO "sign_in_request" VALUES(10,6,'c505416cd56796340ced356b3b1f9fccc9e9cc0b5f6cfa2245047cc5a2284852',NULL,NULL,0,'','2026-11-28 12:00:00.376121','2026-11-29 12:00:00.376121','2026-11-28 12:00:00.396481');
INSERT INTO "sign_in_request" VALUES(11,5,'816c839374a5920acea45e3cb7ea1cf0f7007d2ba2d226efdd4f05fabe772cc2','7243c0e19f0c05829ff66362c35d3b9e6e3cbc21eb2f88fa66b458909db26c3c','d22ab0c51c82dae100dbba49cba2d7c317cc3ff19450971e193348b7a19f8b4f',1,'','2026-11-28 12:00:00.777307','2026-11-28 12:10:00.777307',NULL);
INSERT INTO "sign_in_request" VALUES(12,4,'5fb050d88fa3b6d72a48f1c584cc452d1fa4ce2a97df699a07d04fd42dc285a0','e67b4756a7700e716ce847718a9eb3344e0f86000ded79421ab3dfb549aeff8e','f20decb6ae69b331d798ba9fde6654baa4e2411d463379bf44954c2d1eee839d',0,'','2026-11-28 12:00:00.851389','2026-11-28 12:10:00.851389',NULL);
INSERT INTO "sign_in_request" VALUES(13,NULL,'a8a7b556997940237575accab035abc79952d44e98fb3ec375c4f1111c629ab3','b2d547f1dc4e970d883c561957168ce3c3ba3b3ae3176e9d43f92bfafc82f1bc','5efddbd9eb2aac06145c4633c5b6627eb8035c0e76018b5e4ce68343204c6bec',0,'','2026-11-28 12:00:00.908883','2026-11-28 12:10:00.908883',NULL);
INSERT INTO "sign_in_request" VALUES(14,1,'5e69e658ef8d2c66b979b53f09f1700b8877688fa482c54e4b01837d69f71b7f',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000',NULL);
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
	has_evaluated BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_signup_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_signup_removed_by_id_person FOREIGN KEY(removed_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_signup_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_signup_added_by_id_person FOREIGN KEY(added_by_id) REFERENCES person (id) ON DELETE SET NULL
);
INSERT INTO "signup" VALUES(1,3,1,'cancelled','Anna','Stichting Anna','nl','lnjio-FF5zYswtuh','a8b66997115264a43ed5043c00dba7ad3d8cde9749067f836255718b3666d93d','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(2,3,13,'cancelled','Emma','Stichting Emma','en','93bX6BhbaFpknajn','e5d6e79e3f488b7f8a8bbb45ce39eb8d3505415c593707e2e5b1606af3bbecfd','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(3,3,14,'going','Daan','Stichting Daan','nl','PTW-iqozzjVXa6y4','99fb2b445bc2f01d480a42ffe894fe4c81f5e4b0723841ebbf43921fb88a85f4','2026-11-24 13:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(4,3,15,'going','Finn','Stichting Finn','en','8MHpjaqvZKESDlPr','49438999a76ed03b62cd82a4a9129982e7faa9f96455e80ca90d0aecaf2edbf0','2026-11-24 13:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(5,4,16,'cancelled','Gijs','Stichting Gijs','nl','rbxGhgFH9YFtXM_W','2d24de4efaf19788a470185c84a04ded5dc9a64740a05e7e4c7b0a396a8f22ef','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000','stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(6,4,14,'waiting','Daan','Stichting Daan','nl','xenallZ8Qvsr2ONM','baac065a156178fa261db336b2283c7a8f4bc41b451c9e2a148a3273ab336353','2026-11-19 19:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(7,4,15,'waiting','Finn','Stichting Finn','en','SQaYPhxGgkINvIv_','b53f13e34211f9a5381b0eceb248d97f9b50050d4925de724142a87bc571e32d','2026-11-19 19:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(8,5,1,'going','Anna','Stichting Anna','nl','i1vfM-_mQGaNKcRy','c4f5cacd2076fb943a3e34807224240f3df84b8dc2d8ea5221be1c87a94490aa','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(9,5,13,'going','Emma','Stichting Emma','en','f_5X3UuzwFXdgHAy','400df2eac3881049ca0cf35c38835bc613ba51af2f8670058d4fc1831eab135b','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(10,5,21,'going','Jan','Stichting Jan','nl','rtkhYQ6CuRqp6EjA','5eafc0e666839e3ae6f652713533026be48d7f7cb646c0245af845fd3659a6b4','2026-11-24 13:00:00.000000',NULL,'stichting jan',NULL,NULL,'2026-11-28 11:00:00.000000',0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(11,6,1,'going','Anna','Stichting Anna','nl','I3dTrPc4WP0TyFCv','80db909ff7b4ee735e5a84bb3c4bf20d41fd6e530a9d6491761f52663871bee7','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(12,6,13,'going','Emma','Stichting Emma','en','CBw7HPq7KeSkGriL','31b28c10a9051e496d302965b2f255397fcf32c82b0803daafd701a69bd6146b','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(13,7,1,'going','Anna','Stichting Anna','nl','KuHJ7JXB1A5M-u7Y','d557405a3769704ad2cf62f2e8eb3e51f84408e728193abf3fbfdd001010f44f','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(14,7,13,'going','Emma','Stichting Emma','en','GU_fOzwIgcLQDwrD','ce065978b3d7a7d510dff6e151a9ea28c884bf1af349082ab9233ec19caad432','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(15,8,21,'cancelled','Jan','Stichting Jan','nl','b8HMbIP8rfN-OyA5','3554a0dc24652524487f879f5f1baf4e11d552c1b332f7290c58d88c0a16b088','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting jan',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(16,8,27,'cancelled','Kim','Stichting Kim','en','yd2eBSx-7Y5rQrWy','27f556b72176df223dc66b49406b8570c3bcb26edf4de0234fc0be534c05f816','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting kim',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(17,11,1,'going','Anna','Stichting Anna','nl','ZVlT2EbmN0mrp1E3','a78dcf18e9abd6047761ef888d188c418e017fe4540e3134fb095671b127b163','2026-11-20 09:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(18,12,1,'going','Anna','Stichting Anna','nl','J8OY_G-OBbyzjfpG','0776e659cbb7932a6ac02b8b12dc90e0635a16be8ad57677505577eace2c52e2','2026-11-20 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(19,13,1,'going','Anna','Stichting Anna','nl','mhUWE6ZV8x3ebdib','264c040502ebb447d43b8f4c93987e2d5edd90e4c68a0177146eb7371cad81cd','2026-11-18 16:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,1,1,0,'06 12345678','Hoe begin ik?','Een rustige plek.','Ja',NULL,NULL,0);
INSERT INTO "signup" VALUES(20,13,13,'going','Emma','Stichting Emma','en','FkKchA8WQ69uc2JM','3ca7427d5bfd1f6cf3e698791a55667d5b82871ba59d165826a142cb2be2d4a2','2026-11-18 16:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(21,17,1,'going','Anna','Stichting Anna','nl','lswHSoeGcN1fuE6u','3945e891bfb15d9c904aa5f73e94b4d96c8318785c7d8553dc53cc9d7b12220f','2026-10-17 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(22,17,13,'going','Emma','Stichting Emma','en','DHuxgFskSlb0O4oU','1e86411a5791c4a2e4c9c07d560216f2e9da91d0f50a28e626d443f91b2cbfe9','2026-10-17 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(23,17,14,'going','Daan','Stichting Daan','nl','Rt6ZRYPovN2UmOpM','2e55b246fdcf9451713607d217ce15155bdcd458f91f78b56be2ad6287c06c0c','2026-10-17 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(24,18,1,'going','Anna','Stichting Anna','nl','aBtx5VXN6IpR-jmx','a8f2272a64fd678dd04e1b8f70ef4843c7c7815d2dd8516019a8c76cba653f41','2026-10-31 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1);
INSERT INTO "signup" VALUES(25,18,13,'going','Emma','Stichting Emma','en','LwGJq7Fd1V0QEfYJ','54bd1b78e02e3587d9a962ffff41d98976e7e321ca7bb659cbb7f84c8118521a','2026-10-31 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1);
INSERT INTO "signup" VALUES(26,18,14,'going','Daan','Stichting Daan','nl','0IxkYBnHJ2RJ81ms','3ebd2fdb3c5a0dffa65e1f59be0c03d9e6c86452b860b4d2dfccb30851326e8c','2026-10-31 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','partly',60,1);
INSERT INTO "signup" VALUES(27,18,15,'going','Finn','Stichting Finn','en','xBsDAH-VLjpetNxQ','2ee15d84d1c20222bdb7386bbddfc02657c74068d96b68022227fd5b9553bf12','2026-10-31 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','absent',NULL,0);
INSERT INTO "signup" VALUES(28,18,16,'going','Gijs','Stichting Gijs','nl','idOP-eAcobYDsHHm','22584de0160c959ef5be6445d4001b2ea371dc6c56584833465b154048eb22a7','2026-10-31 10:00:00.000000',NULL,'stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(29,18,40,'going','Hans','Stichting Hans','nl','cWAR8S8qr8Zsil14','217c7cb160c651ba3bd8fcf04e15ff94ea97037cfdabc741fad434ebde443f2c','2026-11-10 10:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','','present',NULL,1);
INSERT INTO "signup" VALUES(30,18,21,'going','Jan','Stichting Jan','nl','Xw9Y1yWoKbJP7Uet','1fefb62817235effc3d4e54e2ee650981f0c78449e9acf3df6dada5c09caca4e','2026-11-10 10:00:00.000000',NULL,'stichting jan',NULL,2,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(31,18,27,'going','Kim','Stichting Kim','en','BJVdNdet2QJDKDX9','fc476c992668de31216842582821628f61ee8b911ef57d8b1333a33a0c245f7a','2026-11-10 10:00:00.000000',NULL,'stichting kim',NULL,2,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(32,19,1,'going','Anna','Stichting Anna','nl','y7mASmnHXA4QEm9x','ad07ae7bdc60543e0187a8721737a40c04bff04578b5fffbe085f9b3d986c71a','2026-11-12 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(33,20,1,'going','Anna','Stichting Anna','nl','bSwXkaxkp82DO58Q','bf972317dd5bf5a9b32dc827e6a3add6e901d5ba4a5eb9f84726e26e236d9c5f','2026-11-10 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(34,20,13,'going','Emma','Stichting Emma','en','UzoPDR2Q35XppvZ2','41b86fb2fc1c558b0b6b4e39dbf2ea50e76878adb12cce3c6ff8ef9456fa9689','2026-11-10 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(35,20,14,'going','Daan','Stichting Daan','nl','4r7ITukgZnW6nwib','66282528901d9b3d5b2220e90cdbdd6e8a94e90ff8c860d4f36c47eab91f2786','2026-11-10 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(36,20,15,'going','Finn','Stichting Finn','en','15xlKdQ48aD42Dll','918fd3e7a1281e4f56f969d1cfa0d925c10e27e1e8d81882c3506a6d2c7d9e6e','2026-11-10 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(37,21,1,'going','Anna','Stichting Anna','nl','neU0wagHtfqn7PxQ','a0d0e172c34f7e86fea67b91ff8846123838c1c088787dbc4c7c7f6d62047878','2026-11-16 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(38,21,13,'going','Emma','Stichting Emma','en','6EgtfC3Ui9QWDEff','9e21deb27c5aa0a529ee200a1e6295fbb1cdb8c15a9943835e9aeb922ba23a42','2026-11-16 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(39,22,1,'going','Anna','Stichting Anna','nl','MdAi7l3AqtmuUrP7','7407906bf31becacc0bf60ebafaa163bcf28994523b826f25ad076ce68faf528','2026-11-15 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(40,22,13,'going','Emma','Stichting Emma','en','ucPSPc5LsfXfBQmt','ca27ae185d22386194fbac6f4b6a48acba6e7bd95cf3fc3b20c62cdc5154db9e','2026-11-15 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(41,2,21,'going','Jan','Stichting Jan','nl','MaJdTlo4_871Gz4i','d0f67777dee8019764231d7723e49af7dccffbda88782057ce76e05c6262268a','2026-11-24 14:00:00.000000',NULL,'stichting jan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(42,2,40,'going','Hans','Stichting Hans','nl','zumQoj_tN1Lgcw4_','632eecd8fe584020a2b421a186fc7778bedab6b1f0799570df382017bb983f17','2026-11-24 14:00:00.000000',NULL,'stichting hans',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(43,2,54,'going','Ivy','Stichting Ivy','en','tF7BqJ-P2jXJObCA','380fcc281cf31318f5aef7f791a285f578111780b4e50e94e6fd7ed33b16ac78','2026-11-28 08:40:00.000000',NULL,'stichting ivy',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(44,1,1,'going','Anna','Stichting Anna','nl','8rgY_ZwUmB4tIJ7L','47294be91a774a31a745718bf6055c7069c1af0fcaae34ce5b47832e0f3a9d9d','2026-11-28 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(45,1,13,'going','Emma','Stichting Emma','en','Fbpva0Lmu6JPgWKo','0854522e161bd1dfec43fd92bd958ae6ff95c761d895745eb73f6c058db5706a','2026-11-28 11:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(46,1,14,'waiting','Daan','Stichting Daan','nl','2wSQvcaMgb0npjsi','ec598d0a4b800bcad05c90befb3a2a83fdea3ea7c93b83b25b92297648e38720','2026-11-28 11:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(47,1,15,'waiting','Finn','Stichting Finn','en','pRR4FRVEGItqO-VE','e6ad6f6f9d0efa0f319798facaf47b35e191a37b3ff821e2cc5e8cbb15a2bd4b','2026-11-28 11:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(48,8,40,'going','Hans','Stichting Hans','nl','gXOnByH0Acff8zpG','f459e6fd8b57b293fa2753166480c73f2608a3a5ee670d6fe90484174d6218cc','2026-11-28 11:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(49,8,54,'going','Ivy','Stichting Ivy','en','YVKd6lZONMf0FjBX','ed9caa90b99911b26bd35e27c5d81f07e8596da2155741ad191bdcadae9a63d1','2026-11-28 11:00:00.000000',NULL,'stichting ivy',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(50,2,68,'going','Gerda','','nl','mVdSmo_vorkVkUmP','37be9e3d3465e8f3d29be79e4125589d3035053cb5acc7423701be09825f4ede','2026-11-28 12:00:00.638714',NULL,'',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
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
INSERT INTO "summary" VALUES(1,17,'final','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-10-28 07:00:00.000000',2,'2026-10-28 07:00:00.000000','2026-11-04 22:59:00.000000',NULL,'2026-10-28 09:00:00.000000','network','everyone',NULL,NULL,'',NULL);
INSERT INTO "summary" VALUES(2,18,'final','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-11 11:00:00.000000',2,'2026-11-11 11:00:00.000000','2026-11-18 22:59:00.000000',NULL,'2026-11-18 11:00:00.000000','participants','everyone','2026-11-28 11:00:00.000000',2,'Bram','2026-11-28 11:00:00.000000');
INSERT INTO "summary" VALUES(3,20,'round','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-23 10:00:00.000000',2,'2026-11-23 10:00:00.000000','2026-11-30 22:59:00.000000','2026-11-27 09:00:00.000000',NULL,'participants','everyone',NULL,NULL,'',NULL);
INSERT INTO "summary" VALUES(4,21,'round','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-28 11:00:00.000000',2,'2026-11-28 11:00:00.000000','2026-12-04 22:59:00.000000',NULL,NULL,'participants','everyone',NULL,NULL,'',NULL);
INSERT INTO "summary" VALUES(5,22,'draft','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "answer_3": "Op de brief stond burgerservicenummer 123456782. Daaronder stond BSN 111222333.", "surprise": "Niets.", "obstacle_1": "Iedereen belt los van elkaar aan."}',3,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('meeting',22);
INSERT INTO "sqlite_sequence" VALUES('role',6);
INSERT INTO "sqlite_sequence" VALUES('signup',50);
INSERT INTO "sqlite_sequence" VALUES('person',69);
INSERT INTO "sqlite_sequence" VALUES('sign_in_request',14);
INSERT INTO "sqlite_sequence" VALUES('example_mark',1);
INSERT INTO "sqlite_sequence" VALUES('network',1);
INSERT INTO "sqlite_sequence" VALUES('history',46);
INSERT INTO "sqlite_sequence" VALUES('letter',115);
INSERT INTO "sqlite_sequence" VALUES('block',23);
INSERT INTO "sqlite_sequence" VALUES('summary',5);
INSERT INTO "sqlite_sequence" VALUES('summary_version',6);
INSERT INTO "sqlite_sequence" VALUES('round_reader',19);
INSERT INTO "sqlite_sequence" VALUES('reaction',7);
INSERT INTO "sqlite_sequence" VALUES('certificate',1);
INSERT INTO "sqlite_sequence" VALUES('lesson',3);
INSERT INTO "sqlite_sequence" VALUES('set_aside',2);
INSERT INTO "sqlite_sequence" VALUES('sign_in',4);
COMMIT;
