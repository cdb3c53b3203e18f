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
INSERT INTO "block" VALUES(1,1,'5e70ca08-9e28-4878-b55e-198df55e1387@samenop.example','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(2,2,'13f918df-7446-48dc-9df1-96d25e527fe4@samenop.example','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(3,3,'4682a157-1874-4f9e-a59e-d2037089e284@samenop.example','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(4,4,'e2fc1668-b739-4db5-83fd-39414a36b915@samenop.example','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',NULL);
INSERT INTO "block" VALUES(5,5,'5a807379-104d-4ca8-980d-c1b22b23e86f@samenop.example','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',NULL);
INSERT INTO "block" VALUES(6,5,'0b0c15d0-b970-4742-92ab-3e8d636958f0@samenop.example','2026-12-12 12:00:00.000000','2026-12-12 14:00:00.000000','2026-11-28 11:00:00.000000');
INSERT INTO "block" VALUES(7,6,'2fe87f0d-4eae-4aea-a75c-277238e05455@samenop.example','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(8,7,'63f5b086-b8fa-4ea3-b092-e0fc5b594650@samenop.example','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(9,8,'5ac7e3bf-5d9f-4b69-a506-d39a89a6a6f8@samenop.example','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(10,9,'d1db0dff-cf4f-4096-a64e-11fe16b91cea@samenop.example','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(11,10,'b8974370-1428-4656-b288-c4a40999010f@samenop.example','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(12,11,'c4874766-5c9e-4a42-98f4-b695d293acac@samenop.example','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',NULL);
INSERT INTO "block" VALUES(13,12,'b07c603e-7eb1-44c3-adf9-91654faf6006@samenop.example','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',NULL);
INSERT INTO "block" VALUES(14,13,'fb612890-23e3-48da-a99b-cbc9c919f409@samenop.example','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',NULL);
INSERT INTO "block" VALUES(15,14,'231b2612-a4e7-4c71-9e42-50a135bfe4a5@samenop.example','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(16,15,'35fb36c0-937a-4c8f-b4ba-2dc78bb64394@samenop.example','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(17,16,'545bd2a8-0e1b-45e0-9630-f7e3457940d9@samenop.example','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',NULL);
INSERT INTO "block" VALUES(18,17,'81c33b4c-0424-4374-8bbb-86c82fc8f865@samenop.example','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(19,18,'1c5d8412-e5a6-4eb3-85ae-9d605683351e@samenop.example','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(20,19,'4b086f82-fec0-4697-99cf-115c031cdaa2@samenop.example','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(21,20,'f4074168-f2c3-430a-b415-ba25b72a354f@samenop.example','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(22,21,'1402a574-7d57-47b3-a3c0-e82ca15ee000@samenop.example','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(23,22,'bf42611c-0e85-4167-a0bb-fcbabc0ea908@samenop.example','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',NULL);
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
INSERT INTO "certificate" VALUES(1,24,'G1PD-11GW-HD55',120,6,'2026-11-11 11:00:00.000000');
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
INSERT INTO "evaluation_answer" VALUES('w0WgzJEu-foi1dPm',18,4,5,3,'Meenemen van emma','Een pauze');
INSERT INTO "evaluation_answer" VALUES('waits-QGwE1cq1D4YdmwQd',18,4,5,3,'Meenemen van hans','Een pauze');
INSERT INTO "evaluation_answer" VALUES('dXHw0V0tznvR6SlX',18,4,5,3,'Meenemen van daan','Een pauze');
INSERT INTO "evaluation_answer" VALUES('WbuZj6mjDOUgCZSL',18,4,5,3,'Meenemen van anna','Een pauze');
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
INSERT INTO "letter" VALUES(1,'role-given','role-given:6:4','<3db199de-d838-49a1-838e-f7442a7383e5@samenop.example>','nl',6,NULL,NULL,'lotte@oeverkring.example','Lotte','{"role_id": 4, "role": "coordinator", "network": "Meedoen"}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','sent','2026-11-24 12:00:00.000000',NULL,1,'','2026-11-24 14:00:00.380605');
INSERT INTO "letter" VALUES(2,'role-given','role-given:5:5','<bf27ef66-713b-4f8c-8f55-c7f6b51bab98@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor','{"role_id": 5, "role": "facilitator", "network": ""}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','dropped','2026-11-24 12:00:00.000000',NULL,1,'the role was taken again',NULL);
INSERT INTO "letter" VALUES(3,'signup-going','signup-going:1:1:2','<049718b0-a8e7-4c7b-ab27-749fc16bc398@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b7221060710d0ef8"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.389038');
INSERT INTO "letter" VALUES(4,'signup-going','signup-going:13:2:3','<3190acc5-0566-4221-a408-f0417a6f01bb@samenop.example>','en',13,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f7c49c9315feb30f"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.395461');
INSERT INTO "letter" VALUES(5,'signup-waiting','signup-waiting:14:3:4','<fbdd058a-0497-43de-bcfb-f17b9541da91@samenop.example>','nl',14,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "0761cae195600938"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.402433');
INSERT INTO "letter" VALUES(6,'signup-waiting','signup-waiting:15:4:5','<3f06fda5-6025-49c9-8870-997adb4202b5@samenop.example>','en',15,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "ef2d803ae2eeaf8f"}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.408633');
INSERT INTO "letter" VALUES(7,'signup-going','signup-going:16:5:2','<8393ddb7-b969-4181-98b0-1adbf0d71802@samenop.example>','nl',16,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "going", "position": null, "salt_mark": "863f79c8811b148d"}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.317251');
INSERT INTO "letter" VALUES(8,'signup-waiting','signup-waiting:14:6:3','<c859b33a-ed49-42e4-936f-a35e03dfbc92@samenop.example>','nl',14,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "b5c4a8a0e82e7d3e"}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.324242');
INSERT INTO "letter" VALUES(9,'signup-waiting','signup-waiting:15:7:4','<3536d4ce-514d-417a-937c-c551b87eb09f@samenop.example>','en',15,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "d0f05fa3247667f2"}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.330852');
INSERT INTO "letter" VALUES(10,'signup-going','signup-going:1:8:2','<ab363611-0c1a-4f79-b62f-bb5a8b5e7001@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8e31d5872b21976c"}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.448980');
INSERT INTO "letter" VALUES(11,'signup-going','signup-going:13:9:3','<1ed07e8c-aff3-493e-bb0c-73723663739a@samenop.example>','en',13,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c8eaeb5dc54c5207"}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.456152');
INSERT INTO "letter" VALUES(12,'signup-going','signup-going:21:10:4','<8fd443cd-9019-4ac6-9f07-e422830b1ca6@samenop.example>','nl',21,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "19bc449f6ac7a3c5"}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.462707');
INSERT INTO "letter" VALUES(13,'signup-going','signup-going:1:11:2','<593504b5-ff3b-4099-9b82-52659e22e729@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/oud", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c933900ffe531313"}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.468571');
INSERT INTO "letter" VALUES(14,'signup-going','signup-going:13:12:3','<e5a0abc0-b759-4614-b8a7-bae464be72ec@samenop.example>','en',13,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/oud", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2a142353d4fd2bdb"}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.474584');
INSERT INTO "letter" VALUES(15,'signup-going','signup-going:1:13:2','<7693907f-d5ec-4eb6-a740-400baf966c55@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "de38987eb2dc22d4"}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.482281');
INSERT INTO "letter" VALUES(16,'signup-going','signup-going:13:14:3','<3602cb62-6d0e-4d5f-a37b-b605eb82ca73@samenop.example>','en',13,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c3af5105dd032796"}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.491846');
INSERT INTO "letter" VALUES(17,'signup-going','signup-going:21:15:2','<14d8bfa3-fff2-428d-86b4-db62c16072ce@samenop.example>','nl',21,8,15,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "001417f00ab780d5"}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.499104');
INSERT INTO "letter" VALUES(18,'signup-going','signup-going:27:16:3','<b5b9cd2a-2ab5-42fb-8489-2d57f12c1543@samenop.example>','en',27,8,16,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "59c85a3cd60255a6"}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.506403');
INSERT INTO "letter" VALUES(19,'signup-going','signup-going:1:17:2','<4c82487b-e3e2-44ee-954b-7b9fc942744d@samenop.example>','nl',1,11,17,'anna@oeverkring.example','Anna','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2356172a131a5d32"}','2026-11-20 09:00:00.000000','2026-11-30 10:00:00.000000','sent','2026-11-20 09:00:00.000000',NULL,1,'','2026-11-24 14:00:00.337130');
INSERT INTO "letter" VALUES(20,'signup-going','signup-going:1:18:2','<c498ef0b-7dcd-4c82-93c2-dcd380a02169@samenop.example>','nl',1,12,18,'anna@oeverkring.example','Anna','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "standing": "going", "position": null, "salt_mark": "19ae839d1533d287"}','2026-11-20 11:00:00.000000','2026-11-30 12:00:00.000000','sent','2026-11-20 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.344078');
INSERT INTO "letter" VALUES(21,'signup-going','signup-going:1:19:2','<bb00f100-50f3-463c-8c85-af2047f9ef4e@samenop.example>','nl',1,13,19,'anna@oeverkring.example','Anna','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "29fec05b7bc3080d"}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:00.350406');
INSERT INTO "letter" VALUES(22,'signup-going','signup-going:13:20:3','<8fbfb6c2-d491-4d8f-9d83-23b593f297e2@samenop.example>','en',13,13,20,'emma@oeverkring.example','Emma','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "32c558168d4ffa35"}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:00.356482');
INSERT INTO "letter" VALUES(23,'signup-going','signup-going:1:21:2','<29a750b5-abd1-4377-9352-02b38c60c352@samenop.example>','nl',1,17,21,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ceae507470f572ae"}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(24,'signup-going','signup-going:13:22:3','<35776c89-e84b-4d99-97a2-8d17f391661b@samenop.example>','en',13,17,22,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "826cee11297b41e7"}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(25,'signup-going','signup-going:14:23:4','<613017f4-f922-46b5-b1af-a0c75d9ffb07@samenop.example>','nl',14,17,23,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a5d87d81e79caac0"}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(26,'summary-asked','summary-asked:1:21:10','<0eefd73f-cca1-40ab-9b68-5de198a8e4cf@samenop.example>','nl',1,17,21,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c92cf9660d97542e", "reader_id": 1, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.188325');
INSERT INTO "letter" VALUES(27,'summary-asked','summary-asked:14:23:10','<b9d484cf-938a-4ca2-adaf-6c79958c61ac@samenop.example>','nl',14,17,23,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "197d9cf3df6e2479", "reader_id": 2, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.197277');
INSERT INTO "letter" VALUES(28,'summary-asked','summary-asked:13:22:10','<0b0d148e-6890-483e-a6da-560168d3ab79@samenop.example>','en',13,17,22,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0824385f596db2ab", "reader_id": 3, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.207740');
INSERT INTO "letter" VALUES(29,'summary-asked','summary-asked:5:reader-4:10','<7fc8ed22-dfa9-4cc9-9eac-31ae08039dc1@samenop.example>','nl',5,17,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "reader_id": 4, "salt_mark": "eb1b102af1442ea2", "was_there": false, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.214649');
INSERT INTO "letter" VALUES(30,'signup-going','signup-going:1:24:2','<39be2128-8835-4bab-b5ab-b1b27ae72192@samenop.example>','nl',1,18,24,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ae0a0f99390487a3"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(31,'signup-going','signup-going:13:25:3','<37b3f247-c578-427f-91c7-09b6802ed53e@samenop.example>','en',13,18,25,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5bc4ccbd9d35caf4"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(32,'signup-going','signup-going:14:26:4','<38b1e0b5-165b-4b5c-8bac-47e40927420c@samenop.example>','nl',14,18,26,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "403c9f7c1ac036d9"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(33,'signup-going','signup-going:15:27:5','<4c1ad416-1dfa-4317-873e-595c0037eccb@samenop.example>','en',15,18,27,'finn@oeverkring.example','Finn','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f9b8e20731b3ba38"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(34,'signup-going','signup-going:16:28:6','<5670938d-7049-427e-9cc7-c001d8f73597@samenop.example>','nl',16,18,28,'gijs@oeverkring.example','Gijs','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "3e1848ad5a8bf526"}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(35,'signup-added','signup-added:40:29:9','<762d7c7f-fe0b-4ee0-89a2-4e50f13d56f2@samenop.example>','nl',40,18,29,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c20666d65e7fb023", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(36,'signup-added','signup-added:21:30:10','<4ef0691e-33e5-4ea0-b162-987256d368b0@samenop.example>','nl',21,18,30,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0001a39e7fc4cac5", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(37,'signup-added','signup-added:27:31:11','<52cd8da9-3be2-4914-bc21-1480dab7cd83@samenop.example>','en',27,18,31,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "40df26dd704fabf9", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(38,'summary-asked','summary-asked:1:24:14','<8d1d5f4b-1dfb-4625-995c-c2077063ad81@samenop.example>','nl',1,18,24,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "7aef736ab0f1f4c7", "reader_id": 5, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.232262');
INSERT INTO "letter" VALUES(39,'summary-asked','summary-asked:14:26:14','<bbe31dbb-36c9-4e79-816e-5bb44710500a@samenop.example>','nl',14,18,26,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a3503f636139ede1", "reader_id": 6, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.245639');
INSERT INTO "letter" VALUES(40,'summary-asked','summary-asked:13:25:14','<6022ef03-65b7-4752-b78c-e5c18b00f247@samenop.example>','en',13,18,25,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a434b4d24f33d421", "reader_id": 7, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.251664');
INSERT INTO "letter" VALUES(41,'summary-asked','summary-asked:40:29:14','<7e2cfcbb-5cb4-438d-b5ec-f6ed5f592a64@samenop.example>','nl',40,18,29,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ca6be9e589856e81", "reader_id": 8, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.261779');
INSERT INTO "letter" VALUES(42,'summary-asked','summary-asked:21:30:14','<a105521f-7924-4261-b831-4de5fb71999b@samenop.example>','nl',21,18,30,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "00942ad76c0642c2", "reader_id": 9, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.267295');
INSERT INTO "letter" VALUES(43,'summary-asked','summary-asked:27:31:14','<26e42c25-8b26-403a-8d66-1518cc011ec8@samenop.example>','en',27,18,31,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "181bba6de2dc5491", "reader_id": 10, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.272823');
INSERT INTO "letter" VALUES(44,'summary-asked','summary-asked:5:reader-11:14','<a655a1c8-23ad-4052-bc41-4971329042dc@samenop.example>','nl',5,18,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "reader_id": 11, "salt_mark": "af6fb98207921baf", "was_there": false, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.278849');
INSERT INTO "letter" VALUES(45,'signup-going','signup-going:1:32:2','<59f01db1-fcd4-405f-8a12-3a1eec3ae6d3@samenop.example>','nl',1,19,32,'anna@oeverkring.example','Anna','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "43c97bacf5514fd9"}','2026-11-12 13:00:00.000000','2026-11-22 14:00:00.000000','dropped','2026-11-12 13:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(46,'signup-going','signup-going:1:33:2','<c2a26046-e8b2-49ff-aeaa-c4d7e87fd877@samenop.example>','nl',1,20,33,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "58b41bc0bd33d2a7"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(47,'signup-going','signup-going:13:34:3','<d297b722-e6c8-4d7b-8ded-f9adf389e711@samenop.example>','en',13,20,34,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "d45e1c4a70681c8e"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(48,'signup-going','signup-going:14:35:4','<43ca8d87-5269-42ae-9c20-f17012eff731@samenop.example>','nl',14,20,35,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "fddb141c0a7ebf02"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(49,'signup-going','signup-going:15:36:5','<f7afaaf2-7adb-4a3b-aef8-8bbb6e6ce426@samenop.example>','en',15,20,36,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f7796305d39c1022"}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL);
INSERT INTO "letter" VALUES(50,'summary-asked','summary-asked:1:33:8','<9a8f0cb8-61c4-4366-9dbf-49d85b96ff94@samenop.example>','nl',1,20,33,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f7b7755217966570", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.362581');
INSERT INTO "letter" VALUES(51,'summary-asked','summary-asked:14:35:8','<0ae68f3f-fed6-4ea0-9b75-25b64076fa8c@samenop.example>','nl',14,20,35,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "189c7ef1981efbb3", "reader_id": 13, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.368412');
INSERT INTO "letter" VALUES(52,'summary-asked','summary-asked:13:34:8','<493c611b-b113-4e38-9e37-d8a6fc93143c@samenop.example>','en',13,20,34,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ca1c288249515f60", "reader_id": 14, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.414771');
INSERT INTO "letter" VALUES(53,'summary-asked','summary-asked:15:36:8','<a7f95e78-2914-48a8-95bb-004b2ca489f5@samenop.example>','en',15,20,36,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "4c4b7e112056398f", "reader_id": 15, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.420799');
INSERT INTO "letter" VALUES(54,'summary-asked','summary-asked:5:reader-16:8','<9b023c89-3a88-44b5-b7eb-e130e94ace79@samenop.example>','nl',5,20,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "reader_id": 16, "salt_mark": "aa02996bb65b3f9a", "was_there": false, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.426325');
INSERT INTO "letter" VALUES(55,'reaction-leave-out','reaction-leave-out:2:20:9','<862d0751-4a0f-4727-a4f2-3eba15615133@samenop.example>','nl',2,20,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-23 11:00:00.000000','2026-12-23 11:00:00.000000','sent','2026-11-23 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.440208');
INSERT INTO "letter" VALUES(56,'signup-going','signup-going:1:37:2','<ea2de130-1fc8-4c30-8435-9484dd85aff3@samenop.example>','nl',1,21,37,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b4d0e44cda47c65b"}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.295494');
INSERT INTO "letter" VALUES(57,'signup-going','signup-going:13:38:3','<464573d2-8cbb-415f-a6a8-f937d22af600@samenop.example>','en',13,21,38,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0cf6f190220fbc50"}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.374381');
INSERT INTO "letter" VALUES(58,'signup-going','signup-going:1:39:2','<dcccae38-372f-43bf-9512-2da2cfc9a696@samenop.example>','nl',1,22,39,'anna@oeverkring.example','Anna','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ca1a973ca4c87639"}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.302195');
INSERT INTO "letter" VALUES(59,'signup-going','signup-going:13:40:3','<47660497-2726-427d-83ea-78fc1aeafb4b@samenop.example>','en',13,22,40,'emma@oeverkring.example','Emma','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ed8d06f6302db779"}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.308410');
INSERT INTO "letter" VALUES(60,'signup-going','signup-going:21:41:2','<b06376b4-ff6a-4efc-95c8-bbb57274b97d@samenop.example>','nl',21,2,41,'jan@oeverkring.example','Jan','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "bb0324e83761a19a"}','2026-11-24 14:00:00.000000','2026-12-09 14:00:00.000000','refused','2026-11-24 14:00:00.000000',NULL,1,'550 5.1.1 No such mailbox',NULL);
INSERT INTO "letter" VALUES(61,'signup-going','signup-going:40:42:3','<4ace66a4-9b87-4147-8340-d7b1750446ee@samenop.example>','nl',40,2,42,'hans@oeverkring.example','Hans','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "fd3d3849b340acda"}','2026-11-24 14:00:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-24 14:00:00.000000','2026-11-24 14:05:00.000000',1,'',NULL);
INSERT INTO "letter" VALUES(62,'signup-going','signup-going:54:43:4','<5b4712be-f18d-49cd-b71a-03c8f3ed7f65@samenop.example>','en',54,2,43,'ivy@oeverkring.example','Ivy','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2ee9fad1c66c3c86"}','2026-11-28 08:40:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:55:00.000000',NULL,8,'451 4.7.1 Come back later',NULL);
INSERT INTO "letter" VALUES(63,'reaction-waits','reaction-waits:3:20:11','<b39a4959-22a4-4a7c-9370-67001a3a3022@samenop.example>','nl',3,20,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-26 10:30:00.000000','2026-12-26 10:30:00.000000','waiting','2026-11-26 10:30:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(64,'summary-reminder','summary-reminder:1:33:13','<abf886eb-2176-4401-b3ce-5422d8433856@samenop.example>','nl',1,20,33,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f7b7755217966570", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(65,'summary-reminder','summary-reminder:13:34:13','<f3266942-adbe-44e8-aaf5-776b3a5b7604@samenop.example>','en',13,20,34,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ca1c288249515f60", "reader_id": 14, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(66,'own-sentence','own-sentence:1:21:15','<b23aabde-9814-4325-a7f4-edead674b842@samenop.example>','nl',1,17,21,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ceae507470f572ae"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(67,'own-sentence','own-sentence:13:22:16','<f7a7e28e-55a3-4814-ae96-5ee1dfee1831@samenop.example>','en',13,17,22,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "826cee11297b41e7"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(68,'signup-going','signup-going:1:44:2','<cdbc9dd3-2469-4ff9-af30-e471f6648a97@samenop.example>','nl',1,1,44,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8493272ccefe3ac6"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(69,'signup-going','signup-going:13:45:3','<adf67a3c-7d33-491d-a87d-f8bae653984f@samenop.example>','en',13,1,45,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ee7136ad762a341a"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(70,'signup-waiting','signup-waiting:14:46:4','<77cfea88-0178-4a42-9c91-2a1e28297cf9@samenop.example>','nl',14,1,46,'daan@oeverkring.example','Daan','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "e2baea154e931361"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(71,'signup-waiting','signup-waiting:15:47:5','<a3c93d77-d902-4785-b0bc-2088f19fa46d@samenop.example>','en',15,1,47,'finn@oeverkring.example','Finn','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "72eec43159d5e863"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(72,'signup-again','signup-again:1:44:6','<44e71cf5-5d84-4a4b-ab26-61fdb6253607@samenop.example>','nl',1,1,44,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8493272ccefe3ac6"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(73,'signup-cancelled','signup-cancelled:1:1:6','<a817bfd2-16a0-476e-98e3-54c2548280bc@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "b7221060710d0ef8", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(74,'seat-yours','seat-yours:14:3:6','<078c6757-986a-43ff-8bb5-ef14d8ebfbd7@samenop.example>','nl',14,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0761cae195600938"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(75,'signup-again','signup-again:13:45:7','<0663e4ba-04bd-475d-b559-d62363a0f50e@samenop.example>','en',13,1,45,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ee7136ad762a341a"}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(76,'signup-cancelled','signup-cancelled:13:2:7','<5a356755-018a-4885-a6d1-6d7bc7a8a5a9@samenop.example>','en',13,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "f7c49c9315feb30f", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(77,'seat-yours','seat-yours:15:4:7','<87d390a8-8d19-48ad-8339-16a45043115b@samenop.example>','en',15,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ef2d803ae2eeaf8f"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(78,'signup-cancelled','signup-cancelled:16:5:5','<b780ca42-2cc4-43a8-8ab1-aba38335f0b4@samenop.example>','nl',16,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "863f79c8811b148d", "had_seat": true}','2026-11-28 11:00:00.000000','2026-11-29 20:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(79,'seat-free','seat-free:14:6:5','<43a4af7e-632a-4ef2-8821-fd4807f248e0@samenop.example>','nl',14,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "b5c4a8a0e82e7d3e"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(80,'seat-free','seat-free:15:7:5','<7c6cbbcb-eef1-49b4-b65f-0546a5a16dd5@samenop.example>','en',15,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "d0f05fa3247667f2"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(81,'meeting-moved','meeting-moved:1:8:5','<bdeb6838-132f-4134-8a7b-1c55fdb3badb@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8e31d5872b21976c", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(82,'meeting-moved','meeting-moved:13:9:5','<56364582-b484-4cfc-8790-e308ed9e34b9@samenop.example>','en',13,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c8eaeb5dc54c5207", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(83,'meeting-moved','meeting-moved:21:10:5','<d5b65155-15a9-4a5c-b593-379b798738d4@samenop.example>','nl',21,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "19bc449f6ac7a3c5", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(84,'lead-moved','lead-moved:2:5:5','<92e3b6b2-73be-4730-9a36-93a82538dea7@samenop.example>','nl',2,5,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 3, "minimum": null, "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(85,'meeting-link-changed','meeting-link-changed:1:11:4','<6895c9a8-8086-4280-ac37-37388c112696@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/nieuw", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c933900ffe531313"}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(86,'meeting-link-changed','meeting-link-changed:13:12:4','<319323d1-2561-4c5a-b4a1-2ee99bea2d1e@samenop.example>','en',13,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "route": "", "online_url": "https://meet.example/nieuw", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2a142353d4fd2bdb"}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(87,'meeting-called-off','meeting-called-off:1:13:4','<1e43dff1-4c9d-4785-8de8-79f94b7c97b6@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "de38987eb2dc22d4", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(88,'meeting-called-off','meeting-called-off:13:14:4','<efd209d9-815e-4dc7-b5f4-6e4b2d7e75a2@samenop.example>','en',13,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c3af5105dd032796", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(89,'lead-called-off','lead-called-off:2:7:4','<a689caa8-35f8-4b64-aaf0-4e37cb753a12@samenop.example>','nl',2,7,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 2, "minimum": null, "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(90,'signup-added','signup-added:40:48:4','<0df00b9c-b11b-4629-bf0a-8dbdff3178cb@samenop.example>','nl',40,8,48,'hans@oeverkring.example','Hans','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "93052438089bbadc", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(91,'signup-added','signup-added:54:49:5','<c525e4dc-e68f-4f50-85e2-f9e0f0598c07@samenop.example>','en',54,8,49,'ivy@oeverkring.example','Ivy','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "957bfd6cd621db75", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(92,'signup-removed','signup-removed:21:15:6','<4f6133ab-607b-42fa-80e7-587959943a8d@samenop.example>','nl',21,8,15,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "001417f00ab780d5", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(93,'signup-removed','signup-removed:27:16:7','<ef1452dc-c602-4972-a59f-e982e934dc4a@samenop.example>','en',27,8,16,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "59c85a3cd60255a6", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(94,'lead-asked','lead-asked:3:9:2','<87dd44d9-aba5-4edd-a65e-be1522c69593@samenop.example>','nl',3,9,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(95,'lead-asked','lead-asked:6:9:2','<8a09ca83-24df-4560-b4a4-ebda7bbee251@samenop.example>','nl',6,9,NULL,'lotte@oeverkring.example','Lotte','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(96,'lead-taken-over','lead-taken-over:2:10:2','<b2615257-07bd-4e02-80cb-37c712f03d9d@samenop.example>','nl',2,10,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: taken over", "slug": "sessie-taken-over", "starts_at": "2026-12-17T12:00:00+00:00", "ends_at": "2026-12-17T14:00:00+00:00", "blocks": [["2026-12-17T12:00:00+00:00", "2026-12-17T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Chris"}','2026-11-28 11:00:00.000000','2026-12-17 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(97,'lead-too-few','lead-too-few:2:11:3','<84860566-0798-4101-98e1-104ad472d16b@samenop.example>','nl',2,11,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 10:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(98,'lead-too-few','lead-too-few:2:12:3','<089db59b-1068-4a5f-84b7-a6c309f0cbd9@samenop.example>','nl',2,12,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 12:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(99,'lead-day','lead-day:2:13:4','<3fe41702-efdf-4070-88a4-aa525c9c204c@samenop.example>','nl',2,13,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "taken": 2, "minimum": null}','2026-11-28 11:00:00.000000','2026-11-28 17:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(100,'lead-nudge','lead-nudge:2:19:4','<385c38f5-7b30-4d52-8459-6a943478c39b@samenop.example>','nl',2,19,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "taken": 1, "minimum": null, "after": "lessons"}','2026-11-28 11:00:00.000000','2026-12-22 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(101,'role-given','role-given:4:6','<94bb0647-f6d9-4ddf-bb98-efef327eb8d5@samenop.example>','nl',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"role_id": 6, "role": "coordinator", "network": "Meedoen"}','2026-11-28 11:00:00.000000','2026-12-12 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(102,'lessons-shared','lessons-shared:1:24:28','<2fc44980-5365-4043-ad28-04d46e16a099@samenop.example>','nl',1,18,24,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ae0a0f99390487a3"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(103,'lessons-shared','lessons-shared:14:26:28','<5f64a278-f06e-46c8-a612-46d271bf6700@samenop.example>','nl',14,18,26,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "403c9f7c1ac036d9"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(104,'lessons-shared','lessons-shared:13:25:28','<57856766-f9fa-43cc-81b4-11e7c56634dd@samenop.example>','en',13,18,25,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5bc4ccbd9d35caf4"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(105,'lessons-shared','lessons-shared:40:29:28','<3ed0fbe2-b746-46bc-8648-ca69a2ea5be9@samenop.example>','nl',40,18,29,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c20666d65e7fb023"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(106,'lessons-shared','lessons-shared:21:30:28','<3c638f5e-e742-4df0-ad88-5129d1c2bdd9@samenop.example>','nl',21,18,30,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0001a39e7fc4cac5"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(107,'lessons-shared','lessons-shared:27:31:28','<1ef5459b-e3da-4b0f-b7ff-951b784a0503@samenop.example>','en',27,18,31,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "40df26dd704fabf9"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(108,'reaction-leave-out','reaction-leave-out:2:20:14','<40fea0d6-ba57-4247-b5b5-2d08c9ea21b8@samenop.example>','nl',2,20,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 7}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(109,'summary-asked','summary-asked:1:37:6','<f3179f82-6ca7-48ed-b345-b7cfaa3241d0@samenop.example>','nl',1,21,37,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "93ea8177dc9fe8de", "reader_id": 17, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(110,'summary-asked','summary-asked:13:38:6','<8f576942-70ba-4a1b-8f54-4afcc6228011@samenop.example>','en',13,21,38,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f99c4b102bc6fe1d", "reader_id": 18, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(111,'summary-asked','summary-asked:5:reader-19:6','<465197d8-b70d-4396-820c-9802ca3e57fd@samenop.example>','nl',5,21,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "reader_id": 19, "salt_mark": "5bc11b36d21e2540", "was_there": false, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(112,'summary-number','summary-number:3:22:7','<cbfc34a9-87eb-41d3-a44a-9b13976d1405@samenop.example>','nl',3,22,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(113,'signup-going','signup-going:68:50:5','<3e342664-7bf6-47a4-b8c7-6de8c6d089e0@samenop.example>','nl',68,2,50,'gerda@oeverkring.example','Gerda','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "eadae9cf130f8da5"}','2026-11-28 12:00:00.266732','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:00:00.266732',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(114,'sign-in','sign-in:5:9d14c47f57b3d78626e6393421fecd5461295749f7c25ee8b47f0e8207b26a11','<83800b25-3849-4865-8c83-8ff51d09c21a@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor','{"token": "tfU_hJcEMUDKUd3ntcsi5JpJgq4E0_W1r4bT4Dgy4H0", "code": "595795"}','2026-11-28 12:00:00.329172','2026-11-28 12:10:00.329172','waiting','2026-11-28 12:00:00.329172',NULL,0,'',NULL);
INSERT INTO "letter" VALUES(115,'sign-in','sign-in:4:54001f419ea7092008f9b72b780c88234cf1a9cd60ae140b960bfed60758db17','<230ebe46-0e44-4f42-bd23-034ab9152b3a@samenop.example>','en',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"token": "xqxqiv38jfy7Rj0LDaTWEiA8Q987MoItXHrnfWAbbSA", "code": "534832"}','2026-11-28 12:00:00.352001','2026-11-28 12:10:00.352001','waiting','2026-11-28 12:00:00.352001',NULL,0,'',NULL);
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
	CONSTRAINT fk_meeting_made_by_id_person FOREIGN KEY(made_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_meeting_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_meeting_made_by_id UNIQUE (made_by_id, idem), 
	CONSTRAINT uq_meeting_slug UNIQUE (slug)
);
INSERT INTO "meeting" VALUES(1,'sessie-full','published','Sessie: full','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',0,2,1,2,2,7,NULL,'NkbDuz7EjvHc5SiY8zHSOw',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: full
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'X48K7wUvGTE2moBe',NULL);
INSERT INTO "meeting" VALUES(2,'sessie-room','published','Sessie: room','kick-off',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',0,12,1,4,0,5,NULL,'pasSndq1ejfFRmFi0IhKFw',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: room
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
wonen
geld
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','10 euro','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'U3Ulf1Q725wOAv71',NULL);
INSERT INTO "meeting" VALUES(3,'sessie-given-back','published','Sessie: given back','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',0,2,1,2,0,7,NULL,'sw8GiZtWr4sDax8wdr9Xwg',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: given back
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'FYDKdEQlrIZg-VeC',NULL);
INSERT INTO "meeting" VALUES(4,'sessie-almost-there','published','Sessie: almost there','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',0,1,1,0,2,5,NULL,'jBQRs0shkMIyiTvpr1lB8Q',1,0,'2026-11-19 18:00:00.000000','2026-11-19 18:00:00.000000','','','sessie: almost there
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'UH0-8X67zVMpnvm9',NULL);
INSERT INTO "meeting" VALUES(5,'sessie-moved','published','Sessie: moved','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',0,12,1,3,0,6,NULL,'K2QhkFTds7O8R_6OWDQ83g',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: moved
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','','2026-11-28 11:00:00.000000','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "route": "", "online_url": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}',NULL,'',NULL,NULL,NULL,'G_Hyp8lelZEKJqRb',NULL);
INSERT INTO "meeting" VALUES(6,'sessie-online','published','Sessie: online','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','','','Kade 1','','https://meet.example/nieuw','Europe/Amsterdam','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',0,12,1,2,0,4,NULL,'Sf6pMdORCDuNUskDuaLHOA',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: online
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'_TpURA70qgifdLUG',NULL);
INSERT INTO "meeting" VALUES(7,'sessie-called-off','called-off','Sessie: called off','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',0,12,1,2,0,4,NULL,'iQGdOkTGtlQO_RZXG25QiA',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: called off
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','optional','','','summary','no','',NULL,NULL,'2026-11-28 11:00:00.000000','De zaal is dicht.',NULL,NULL,NULL,'YQ-gs9Y9jIZd_yz4',NULL);
INSERT INTO "meeting" VALUES(8,'sessie-list','published','Sessie: list','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',0,12,1,2,0,7,NULL,'XsvuaqjSzN9vVWh6L9pmVg',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: list
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,1,NULL,NULL,0,2,'public','no','','','summary','audio','',NULL,NULL,NULL,'',NULL,NULL,NULL,'8C2yGZnGyJfbGWlH',NULL);
INSERT INTO "meeting" VALUES(9,'sessie-ill','published','Sessie: ill','network-meeting',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',0,12,1,0,0,2,NULL,'HRg_JnX0cCuLb1eTx1KWEQ',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: ill
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'eqSXsvKRhXTu6who',NULL);
INSERT INTO "meeting" VALUES(10,'sessie-taken-over','published','Sessie: taken over','closing',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',0,12,1,0,0,2,NULL,'B7RmHPQaTQJv6ziVKUySDw',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: taken over
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','transcript','',NULL,NULL,NULL,'',NULL,NULL,NULL,'d5c3VR-DjCdov_iO',NULL);
INSERT INTO "meeting" VALUES(11,'sessie-few','published','Sessie: few','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',0,12,1,1,0,3,NULL,'7MH13TPkHfqELwfqd98HcQ',1,0,'2026-11-20 08:00:00.000000','2026-11-20 08:00:00.000000','','','sessie: few
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','required','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000',NULL,NULL,'8NV3H3c3BtMWW_aR',NULL);
INSERT INTO "meeting" VALUES(12,'sessie-goes-on','published','Sessie: goes on','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',0,12,1,1,0,4,NULL,'iV9xy7Iy8p2dcQYIjw3snA',1,0,'2026-11-20 10:00:00.000000','2026-11-20 10:00:00.000000','','','sessie: goes on
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','no','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',NULL,'8RkBPpi0ePPSTjCq',NULL);
INSERT INTO "meeting" VALUES(13,'sessie-near','published','Sessie: near','peer-consultation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',0,12,1,2,0,5,NULL,'-UZtSzBQGh2IQr_dK8OTTg',1,0,'2026-11-18 15:00:00.000000','2026-11-18 15:00:00.000000','','','sessie: near
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','Vegetarisch?','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,'2026-11-28 11:00:00.000000','__UDcqOklK7gZZoZ',NULL);
INSERT INTO "meeting" VALUES(14,'sessie-members','published','Sessie: members','knowledge-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',0,12,1,0,0,1,NULL,'yYXJknyIjuwxz76kem1-6A',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: members
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'members','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'PbZ7C4_ritgLKQYF',NULL);
INSERT INTO "meeting" VALUES(15,'sessie-by-link-54uvmyjma5qh','published','Sessie: by link','moral-deliberation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',0,12,1,0,0,1,NULL,'G3jTmNQe6vgJYkuYTFk-Jg',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: by link
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,'2026-11-24 12:00:00.000000','2026-12-18 12:00:00.000000',0,0,'link','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Bk_7kMRBoKP3KZS_',NULL);
INSERT INTO "meeting" VALUES(16,'sessie-draft','draft','Sessie: draft','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',0,2,1,0,0,0,2,'once',1,0,'2026-11-24 12:00:00.000000',NULL,'','','sessie: draft
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','nothing','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Ko9R3TLE2v8GS56C',NULL);
INSERT INTO "meeting" VALUES(17,'sessie-a-month-ago','published','Sessie: a month ago','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',0,12,1,3,0,16,NULL,'thJe-4yTNOGzyGviN4XWuQ',1,0,'2026-10-28 11:00:00.000000','2026-10-17 09:00:00.000000','','','sessie: a month ago
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'fjpaMYr7FeZEJoy3',NULL);
INSERT INTO "meeting" VALUES(18,'sessie-told','published','Sessie: told','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',0,12,1,8,0,28,NULL,'Njgulm-rElV3bqyVPgtEyQ',1,0,'2026-11-28 11:00:00.000000','2026-10-31 09:00:00.000000','','','sessie: told
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,8,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Czn2eJb33QRoY1NO',NULL);
INSERT INTO "meeting" VALUES(19,'sessie-silence','published','Sessie: silence','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',0,12,1,1,0,4,NULL,'W15xgbEtha_uCLEu3lfBXg',1,0,'2026-11-12 12:00:00.000000','2026-11-12 12:00:00.000000','','','sessie: silence
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,1,'public','no','','','lessons','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'B0qpvRvwYXymjQ4P','2026-11-28 11:00:00.000000');
INSERT INTO "meeting" VALUES(20,'sessie-round','published','Sessie: round','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',0,12,1,4,0,14,NULL,'nyVk2c7bdssD5uvzEL4wrA',1,0,'2026-11-10 09:00:00.000000','2026-11-10 09:00:00.000000','','','sessie: round
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,4,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2-2Ou6kOOV4Wnwl3',NULL);
INSERT INTO "meeting" VALUES(21,'sessie-asked','published','Sessie: asked','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',0,12,1,2,0,6,NULL,'43RyrNsAUH0zXm2x6Tmabw',1,0,'2026-11-16 09:00:00.000000','2026-11-16 09:00:00.000000','','','sessie: asked
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'obg1H8eK8-_Z3LVz',NULL);
INSERT INTO "meeting" VALUES(22,'sessie-numbers','published','Sessie: numbers','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',0,12,1,2,0,9,NULL,'lFBboktgc-x12AliTs8edA',1,0,'2026-11-15 09:00:00.000000','2026-11-15 09:00:00.000000','','','sessie: numbers
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'R6QGYWM4m9vDvYUg',NULL);
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
INSERT INTO "person" VALUES(2,'bram@oeverkring.example','bram@oeverkring.example','Bram','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.119785',0);
INSERT INTO "person" VALUES(3,'chris@oeverkring.example','chris@oeverkring.example','Chris','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.144208',0);
INSERT INTO "person" VALUES(4,'fleur@oeverkring.example','fleur@oeverkring.example','Fleur','2026-11-24 12:00:00.000000',NULL,1);
INSERT INTO "person" VALUES(5,'noor@oeverkring.example','noor@oeverkring.example','Noor','2026-11-24 12:00:00.000000',NULL,1);
INSERT INTO "person" VALUES(6,'lotte@oeverkring.example','lotte@oeverkring.example','Lotte','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.170210',0);
INSERT INTO "person" VALUES(11,'piet@oeverkring.example','piet@oeverkring.example','Piet','2026-11-24 12:00:00.000000',NULL,0);
INSERT INTO "person" VALUES(13,'emma@oeverkring.example','emma@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0);
INSERT INTO "person" VALUES(14,'daan@oeverkring.example','daan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0);
INSERT INTO "person" VALUES(15,'finn@oeverkring.example','finn@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-23 11:00:00.000000',0);
INSERT INTO "person" VALUES(16,'gijs@oeverkring.example','gijs@oeverkring.example','','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000',0);
INSERT INTO "person" VALUES(21,'jan@oeverkring.example','jan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000',0);
INSERT INTO "person" VALUES(27,'kim@oeverkring.example','kim@oeverkring.example','','2026-11-24 13:00:00.000000',NULL,0);
INSERT INTO "person" VALUES(40,'hans@oeverkring.example','hans@oeverkring.example','','2026-11-10 10:00:00.000000',NULL,0);
INSERT INTO "person" VALUES(54,'ivy@oeverkring.example','ivy@oeverkring.example','','2026-11-28 08:40:00.000000',NULL,0);
INSERT INTO "person" VALUES(68,'gerda@oeverkring.example','gerda@oeverkring.example','','2026-11-28 12:00:00.266732',NULL,0);
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
INSERT INTO "round_reader" VALUES(1,1,1,21,'Anna','NORmP0nWtQoR83Hq','2026-10-28 08:00:00.000000');
INSERT INTO "round_reader" VALUES(2,1,14,23,'Daan','VTwQfdVJ74xfgI2Z',NULL);
INSERT INTO "round_reader" VALUES(3,1,13,22,'Emma','sDc1kscY6z4jhAfL',NULL);
INSERT INTO "round_reader" VALUES(4,1,5,NULL,'Noor','xx0GPcBTAd9nPSvC',NULL);
INSERT INTO "round_reader" VALUES(5,2,1,24,'Anna','-XxFcQ1VlOUFlRYV','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(6,2,14,26,'Daan','9dfLSAVThyAqb5lN','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(7,2,13,25,'Emma','82cb-KjKAd3fxfzh','2026-11-11 12:00:00.000000');
INSERT INTO "round_reader" VALUES(8,2,40,29,'Hans','HyyLIWuwNM5Ibjdv',NULL);
INSERT INTO "round_reader" VALUES(9,2,21,30,'Jan','AMMcaY-X3uTcxAQR',NULL);
INSERT INTO "round_reader" VALUES(10,2,27,31,'Kim','QIDwzxGXq2d8CTj6',NULL);
INSERT INTO "round_reader" VALUES(11,2,5,NULL,'Noor','YNZYsvFnz3mvaoc7',NULL);
INSERT INTO "round_reader" VALUES(12,3,1,33,'Anna','T3l79semq2_8tmSS',NULL);
INSERT INTO "round_reader" VALUES(13,3,14,35,'Daan','lzc_LINKoCOBJ1tF','2026-11-23 11:00:00.000000');
INSERT INTO "round_reader" VALUES(14,3,13,34,'Emma','_tZCPdnzg_GsRMF9',NULL);
INSERT INTO "round_reader" VALUES(15,3,15,36,'Finn','eNJvqbYZM5CWzESq','2026-11-23 11:00:00.000000');
INSERT INTO "round_reader" VALUES(16,3,5,NULL,'Noor','L4W-yDtUaJ-aJzkR',NULL);
INSERT INTO "round_reader" VALUES(17,4,1,37,'Anna','0e99XofPqM80UF9C',NULL);
INSERT INTO "round_reader" VALUES(18,4,13,38,'Emma','ZfXO2vQtpyNXKSKs',NULL);
INSERT INTO "round_reader" VALUES(19,4,5,NULL,'Noor','d6EFh1dYcXK7ah6i',NULL);
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
INSERT INTO "sign_in" VALUES(1,1,'b258d89d5267daa1193ddd695b1b809ce22e37b9dc658faa645b583fe56e7dd5','','2026-11-28 12:00:00.046966','2026-12-28 12:00:00.046966');
INSERT INTO "sign_in" VALUES(2,2,'1fc1eccf6f17f2270508d76387c4f16d5d3b169538ba1c802619069ead6cba8d','','2026-11-28 12:00:00.119785','2026-12-28 12:00:00.119785');
INSERT INTO "sign_in" VALUES(3,3,'8f301992fdd3b648492505136a01e9d155a9816c85cb59abbf9ecbd4e188492b','','2026-11-28 12:00:00.144208','2026-12-28 12:00:00.144208');
INSERT INTO "sign_in" VALUES(4,6,'c7d95105085e6665a483c7d05e67492c283f52ecb3036e03f82414b8cbe17e83','','2026-11-28 12:00:00.170210','2026-12-28 12:00:00.170210');
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
INSERT INTO "sign_in_request" VALUES(1,1,'981afdb5468391a6ef2e61061313c328a736d9eb34f22104e0cbe6a94f5971ab',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(2,2,'eecbbd62ea71dc1fae2336fbb82206552105cd9f0a8b6eeaedf5a5ef8266cc75',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(3,3,'dd56b3e52afead8ce20f935fec1d56abc51643d1e00ea76dbf8aa45a81ddfd5a',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(4,4,'c0828a166292be81a89eadd12cf87d1afb4492ea744e136c0160415fb6dc023c',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(5,5,'684246d8c4e1ad9c82e39a5b6fb1ac35f4a904929db2d47845215447a5a2d6db',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(6,6,'1abf7fa43230f171d09f093379c441d3dd832cbeb375fee4cda48f203e9fbe26',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL);
INSERT INTO "sign_in_request" VALUES(7,1,'5f15fc88fdcbead1961645ee1472cc1d57154efac8c04bca47e2c1ba6cc96a84',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000','2026-11-28 12:00:00.046966');
INSERT INTO "sign_in_request" VALUES(8,2,'ca71c15a7ecc6ce73c8d16561ddf75dfb6ace009bc8c139c04fb7a898e870b67',NULL,NULL,0,'','2026-11-28 12:00:00.108095','2026-11-29 12:00:00.108095','2026-11-28 12:00:00.119785');
INSERT INTO "sign_in_request" VALUES(9,3,'a162cc33767de85ce5d8a86b7a0b6177e87e43088baf34ef55e56a2d308b2fd3',NULL,NULL,0,'','2026-11-28 12:00:00.132830','2026-11-29 12:00:00.132830','2026-11-28 12:00:00.144208');
INSERT INTO "sign_in_request" VALUES(10,6,'29f616ea6efb136b6d1cb0adf7a43e21f07a2ba561f73741c0f831a04f63c9a6',NULL,NULL,0,'','2026-11-28 12:00:00.159235','2026-11-29 12:00:00.159235','2026-11-28 12:00:00.170210');
INSERT INTO "sign_in_request" VALUES(11,5,'9d14c47f57b3d78626e6393421fecd5461295749f7c25ee8b47f0e8207b26a11','add95db1736feb7190e10c8becd92210d81636ca41f75cdec1c7491d61c4d09d','5c7b7fc524636cc5fcc7a435afaef3631b03fadfc44a1226bcc03e01264a3b3c',1,'','2026-11-28 12:00:00.329172','2026-11-28 12:10:00.329172',NULL);
INSERT INTO "sign_in_request" VALUES(12,4,'54001f419ea7092008f9b72b780c88234cf1a9cd60ae140b960bfed60758db17','129dc242c904f4d6c1b240500e794272d9ba07d065e8146707e9e45fbe2e8813','fbd6316bf32c4b91d72f01a011161f99592a8cc66bc8e3b73963e39654787074',0,'','2026-11-28 12:00:00.352001','2026-11-28 12:10:00.352001',NULL);
INSERT INTO "sign_in_request" VALUES(13,NULL,'b69a07f6889a2a02e9e3f12652cdb5ef223d45f3f457704eafeb35daf141e7aa','1b9424dad0f00a30cad2d6c703b35202ee7e5059fd61bac0b4ff2d2d488c82ad','1d7762ebe5d6d2f80e86918b9b7479e50ebe1597e6b0bf69b8c94cae3949e92d',0,'','2026-11-28 12:00:00.369397','2026-11-28 12:10:00.369397',NULL);
INSERT INTO "sign_in_request" VALUES(14,1,'8ec68cd842a4c0da352e1b56b56e13cd587b11757435621ee099055638afa402',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000',NULL);
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
	CONSTRAINT fk_signup_added_by_id_person FOREIGN KEY(added_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_signup_removed_by_id_person FOREIGN KEY(removed_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_signup_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_signup_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "signup" VALUES(1,3,1,'cancelled','Anna','Stichting Anna','nl','4qu9r5Vr5zDYY1d2','0f5567f11c676617a50155bcef37fa6f4cef65445953d15926fccf33bf35da63','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(2,3,13,'cancelled','Emma','Stichting Emma','en','Ijk2mYa6B0tndOhM','a7190585fd5363a9250926b909dea75b92ed1e8d1043677195265057a5fc4436','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(3,3,14,'going','Daan','Stichting Daan','nl','JmLNPrfCmacPDHsu','7fa58b98b983565ff4cdfb57f30da1640554244fdbaae9aa0d6ffaae2403bbb9','2026-11-24 13:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(4,3,15,'going','Finn','Stichting Finn','en','nQcqHHs-7UMZI3jC','374c1bf5cbbfe575d7dafe3efc766ece5be3f3b2c795c20c20c7ecf9c5275bb0','2026-11-24 13:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(5,4,16,'cancelled','Gijs','Stichting Gijs','nl','GEXy_uwzujxZU0fW','d4d3bc50cf80c6f7b24a796497b8da7fc34aa3f492f186c7c048f07d4ae33bb8','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000','stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(6,4,14,'waiting','Daan','Stichting Daan','nl','L1dLnMOCHdxSyJCh','59ff1877282ed7736bb7b1ac8add6c276689982e2289c0d2bddb2d80b85329d0','2026-11-19 19:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(7,4,15,'waiting','Finn','Stichting Finn','en','PYQSfEwU5Qy5-aEK','6008871c63aac709c6a025b3d2ce935b6ba3ae5994892124b51f5168c493f457','2026-11-19 19:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(8,5,1,'going','Anna','Stichting Anna','nl','M_O9BLlgThmpZKnI','a7972548429119cf386f260cb473c15837a33bd871542deca5e0e4578da48602','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(9,5,13,'going','Emma','Stichting Emma','en','bDpTaPTJOESe99_s','acf3b75d3d40c2701275fea23142b2af362375d024fbb6ca7872b6fc27b2da09','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(10,5,21,'going','Jan','Stichting Jan','nl','MBe2UNqNmW1EHS_v','903948356b5c2f4f0527841fe2c5a374d00d592fc3333d516a192fd74c3cc331','2026-11-24 13:00:00.000000',NULL,'stichting jan',NULL,NULL,'2026-11-28 11:00:00.000000',0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(11,6,1,'going','Anna','Stichting Anna','nl','0fpfiyJXcE4uHhjW','8f900bf6b368f5a4254c8a9f69e6d8e1ea1df820c16dbd8208743393c0e35a47','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(12,6,13,'going','Emma','Stichting Emma','en','00C4otZN4VL5wHDF','d9e7b26ebbce98500e7581a79a49cba932af19374e419ca9d0a984fe815002fe','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(13,7,1,'going','Anna','Stichting Anna','nl','VCb265r0FVVkB2FF','f0f937ba262293cdcc64881bbc18d073cd748387a1aae994fe01455ac2b0521e','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(14,7,13,'going','Emma','Stichting Emma','en','Y4hIhpj5SqnKaRBs','67cd5fb2212e07c481cbd12e56abce745939be830cdfc6767c58d6ae813bac67','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(15,8,21,'cancelled','Jan','Stichting Jan','nl','gLpv6CacHbaleyJh','93b410750f740f101698796d40b584e187848df12070cb3bba057c419321b67f','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting jan',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(16,8,27,'cancelled','Kim','Stichting Kim','en','apsOwuv0Ola4WPPi','95bcb8d288765437f6caad1e4aa7faa504f18d85c11045db5aec6506e776525b','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting kim',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(17,11,1,'going','Anna','Stichting Anna','nl','9GCbU_lrl90P7WAe','3ac5bfcd98c99e9b7503676fddba26a8a00c301b9b5bce98194254cf92c8f394','2026-11-20 09:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(18,12,1,'going','Anna','Stichting Anna','nl','b2lncBcPGOHKZ-8a','a5163aeafccd7b719a16438c11e9348a99d7c5de31a7d301e54b6405f64cdf8f','2026-11-20 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(19,13,1,'going','Anna','Stichting Anna','nl','trNJuVRR6u2JmLMj','9f756094d5389f1e21e0bcae30ec35c160979b8cc1f9aa35516e3b882f2b323a','2026-11-18 16:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,1,1,0,'06 12345678','Hoe begin ik?','Een rustige plek.','Ja',NULL,NULL,0);
INSERT INTO "signup" VALUES(20,13,13,'going','Emma','Stichting Emma','en','pwz2rfJyl23Zao2T','0c667bf55722c52f1d2a5529b29f00456167bc48ee2bf74519c56ce3d9e9f399','2026-11-18 16:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(21,17,1,'going','Anna','Stichting Anna','nl','Zx5AqeZG7QFdmXSD','78e709de1a08059a5c3f41bb1ad5922abadcca11e501fcc1ae10959930dd02fa','2026-10-17 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(22,17,13,'going','Emma','Stichting Emma','en','VRYJNOnMJe72elkh','7ceb78f121caba65d73af6ca4c12e9806e96ec6310178baaf43f51fe6b4cf8c6','2026-10-17 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(23,17,14,'going','Daan','Stichting Daan','nl','V0EgHErROkekdWBo','e8189dfd5cd0a3acf10f311a4c6f7594adbb2b1d62015d299811610598eeac65','2026-10-17 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(24,18,1,'going','Anna','Stichting Anna','nl','PG1V6Ynw8iQN4GXh','7df5784dac48981148a6f3a3dbbc61a546a5b6be4b079d28f80df05d4db2c0ee','2026-10-31 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1);
INSERT INTO "signup" VALUES(25,18,13,'going','Emma','Stichting Emma','en','NgpS7IROHremWqSG','f18f81aedecbf44af1f28287f66c8ad3831a6117ec4bd9945627e8f126be536f','2026-10-31 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1);
INSERT INTO "signup" VALUES(26,18,14,'going','Daan','Stichting Daan','nl','giOHWg5b0sUr-20c','fd0b3361f03dde671957e0ae9dabda4732015315f4da33edf6d80dc426d6ce96','2026-10-31 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','partly',60,1);
INSERT INTO "signup" VALUES(27,18,15,'going','Finn','Stichting Finn','en','dhZHj5WhqfpKcwcC','ef4c130c83516692a50dd238e9f3f197a4d3744f867cad5618e2ae31f7563072','2026-10-31 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','absent',NULL,0);
INSERT INTO "signup" VALUES(28,18,16,'going','Gijs','Stichting Gijs','nl','FgeqSUCRH4ttlVSf','a31a47ae1b16bf31cd4b764a661e4d8631eca0117d8d504913fc7d5780a16309','2026-10-31 10:00:00.000000',NULL,'stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(29,18,40,'going','Hans','Stichting Hans','nl','91Z7jweF6Q3z1p_N','d6665a6cfec4cd88b8c424feb6690dc4a107f520f60b307e4a4be7bf5db88e34','2026-11-10 10:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','','present',NULL,1);
INSERT INTO "signup" VALUES(30,18,21,'going','Jan','Stichting Jan','nl','3HgKW85u-owtRtVB','315bb526232c110f6a8c0be3b882c8f85a87c88b70ffeccfc3aa388d415d7d79','2026-11-10 10:00:00.000000',NULL,'stichting jan',NULL,2,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(31,18,27,'going','Kim','Stichting Kim','en','EmkhBjGheq6KRMsx','bc6d02ca8bed2fed0092b34da77d6f3be221f9c6ddf18366863989b1c81c4964','2026-11-10 10:00:00.000000',NULL,'stichting kim',NULL,2,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(32,19,1,'going','Anna','Stichting Anna','nl','pNcreP8PJ0oHYhnH','a00724450d04582b696b423ac20f64dcfc60a2a47febb7a7215e62424e78b779','2026-11-12 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(33,20,1,'going','Anna','Stichting Anna','nl','uB9NsX-lFNMcJoy-','6c4a75d2cfb1c4f001abb6782f51b873804801c87a48f354feaf4254401b66f9','2026-11-10 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(34,20,13,'going','Emma','Stichting Emma','en','7Cc62PxmJ4ozNbFZ','162bf4bafe815a2cdaed3be39b76457a3c6a10a82780e14a8703536b2f363cc2','2026-11-10 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(35,20,14,'going','Daan','Stichting Daan','nl','2lrE_t1eWZs2R-j5','30295950566553a78c2f02dfd6e6b3259d0d04b067b6b5c95573cf75bc5819eb','2026-11-10 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(36,20,15,'going','Finn','Stichting Finn','en','aEgu8hQxwKk8grfh','5992d7907d2a2b91f63ec3d3365e2917a59b6d5e4be0402113c70bdfe63890ec','2026-11-10 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(37,21,1,'going','Anna','Stichting Anna','nl','8g5xggBNbVnw6lA_','9c775268c96d67d86fc531cae5cf9c995971254eb559b13089b667bcdecc9983','2026-11-16 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(38,21,13,'going','Emma','Stichting Emma','en','_MufGzL3LfFS7P--','5b8e425c04b8798a4cf580f531ec8c3a3db3de9348d9bd38368b8350fb1edada','2026-11-16 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(39,22,1,'going','Anna','Stichting Anna','nl','4N23rcOiIMNtSNhH','ec64dee9e0a6bba7cc757e401090acb2568ea0cf53b8bab61dd8b271abd364b5','2026-11-15 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(40,22,13,'going','Emma','Stichting Emma','en','6p6B9Ms3fzNcQZOL','3dae305b64d5ae899338b21ce4a098f78276c84c818a20d3fab8f0fcb2d8fb50','2026-11-15 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0);
INSERT INTO "signup" VALUES(41,2,21,'going','Jan','Stichting Jan','nl','gYiHJ-JNfc9OTeVW','8ed428364c73f7777d282a89e1988f33883bb9b64d8231dd1869d084c41add4e','2026-11-24 14:00:00.000000',NULL,'stichting jan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(42,2,40,'going','Hans','Stichting Hans','nl','IUIaQx8j3buFYb5m','b89c41a5ee3af2805442574b4df0ff79b3c980bfca1cf4638a69e004d228eaa1','2026-11-24 14:00:00.000000',NULL,'stichting hans',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(43,2,54,'going','Ivy','Stichting Ivy','en','toJ8GTL_dZbT0UT3','f7e4c706556dc050354a9ff24cc9e10b620f95e5dc3ae1e49da35dc496700de8','2026-11-28 08:40:00.000000',NULL,'stichting ivy',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(44,1,1,'going','Anna','Stichting Anna','nl','QA3-Y7d9HzHBQouP','e1c231d0d96bde3b08aa296fd1e95be876abaaf1a9dd67886172a56f91d6b5e0','2026-11-28 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(45,1,13,'going','Emma','Stichting Emma','en','ZeU9aeXlYs0o-AU6','cd6660967b3778cb5527237a5310e48d94fb271426586d7b9f1fca4326551e2f','2026-11-28 11:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(46,1,14,'waiting','Daan','Stichting Daan','nl','IaL5uipi5Hfn-pxb','665f09f42c8dd25da24af958c8970c64008ad975485242d262f901cce6dacdd3','2026-11-28 11:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(47,1,15,'waiting','Finn','Stichting Finn','en','UEEpQPLGY5rPXjCQ','b0717c13870fdc511a566d0f9476b8e37d05dc9b11c44ce943528a8088722625','2026-11-28 11:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(48,8,40,'going','Hans','Stichting Hans','nl','W257ijXbbDjNvBpO','7bf1b73944540c85bc632740fc2a7316eef86bfbefa8fd9148c7be4d24a803c8','2026-11-28 11:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(49,8,54,'going','Ivy','Stichting Ivy','en','f6__cEfBHkYATBQP','7ff75c93ed95e4fe626ad6b4480c1a67f13275f7c23c5c688bc4fb4180d6675a','2026-11-28 11:00:00.000000',NULL,'stichting ivy',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0);
INSERT INTO "signup" VALUES(50,2,68,'going','Gerda','','nl','y3k4nHjnSyb4phWb','9680a27bf42e03659fbad5258ec3e02c7cb4b07da88264445c4bb538bf99cba3','2026-11-28 12:00:00.266732',NULL,'',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0);
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
CREATE INDEX ix_meeting_stage_ends_at ON meeting (stage, ends_at);
CREATE INDEX ix_meeting_network_id ON meeting (network_id);
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
