BEGIN TRANSACTION;
CREATE TABLE address_change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	email VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	old_confirmed_at DATETIME, 
	new_confirmed_at DATETIME, 
	done_at DATETIME, 
	CONSTRAINT fk_address_change_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_address_change_person_id UNIQUE (person_id)
);
INSERT INTO "address_change" VALUES(1,7,'vera@elders.example','jPn8Ft7GOMPxlh5w','2026-11-28 11:00:00.000000','2026-11-30 11:00:00.000000','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000');
INSERT INTO "address_change" VALUES(2,4,'fleur@elders.example','FsHS2Clcl7cgR6P5','2026-11-28 11:00:00.000000','2026-11-30 11:00:00.000000',NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0019');
CREATE TABLE block (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	uid VARCHAR NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, cancelled_at DATETIME, 
	CONSTRAINT fk_block_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_block_uid UNIQUE (uid)
);
INSERT INTO "block" VALUES(1,1,'e87f636e-eabe-49dc-8263-9ce237a88ef0@samenop.example','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(2,2,'0de71efe-58bf-473e-9ace-8fed61bc36b0@samenop.example','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(3,3,'84f55e47-07e3-4293-a720-62c38805a0d6@samenop.example','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(4,4,'e0ab2d59-2df6-4588-984b-ba51b6545821@samenop.example','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',NULL);
INSERT INTO "block" VALUES(5,5,'5c5d6636-98ce-4fe2-877f-a6eaa313f9ba@samenop.example','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',NULL);
INSERT INTO "block" VALUES(6,5,'d3a7ba99-d491-4553-b0cb-49c14934ab28@samenop.example','2026-12-12 12:00:00.000000','2026-12-12 14:00:00.000000','2026-11-28 11:00:00.000000');
INSERT INTO "block" VALUES(7,6,'49d35838-e9fd-4cb4-af4a-98d7a116271d@samenop.example','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(8,7,'8a69120f-f8ce-4bb6-b94f-9a36d9200613@samenop.example','2026-12-22 12:00:00.000000','2026-12-22 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(9,8,'16c1ebc5-508e-43a2-96fd-1f2dfc73242d@samenop.example','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(10,9,'34cf2429-55a6-4662-8a90-5b660915a92c@samenop.example','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(11,10,'6fc42198-1895-4929-b966-939f520dbf06@samenop.example','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(12,11,'be601695-7267-45e1-b1ad-f436d47faec1@samenop.example','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(13,12,'df4506be-db93-4007-9079-457602717ac1@samenop.example','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',NULL);
INSERT INTO "block" VALUES(14,13,'93392e06-b06b-4809-8315-3c34a8e9d51a@samenop.example','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',NULL);
INSERT INTO "block" VALUES(15,14,'52aaf453-6f6f-484b-b4ad-a5fa907eb272@samenop.example','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',NULL);
INSERT INTO "block" VALUES(16,15,'186d26c7-5c36-4bd7-bbd3-13da18c23284@samenop.example','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(17,16,'7b98f399-1aa1-4dea-9b1a-e7b3c5cf24a3@samenop.example','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(18,17,'d0bb1765-5a4d-41c3-bce2-c8dd727bfd36@samenop.example','2026-12-01 00:00:00.000000','2026-12-01 02:00:00.000000',NULL);
INSERT INTO "block" VALUES(19,18,'925cfe2c-f124-4c3f-8048-9b85e6368c2f@samenop.example','2026-11-30 00:00:00.000000','2026-11-30 02:00:00.000000',NULL);
INSERT INTO "block" VALUES(20,19,'efd5e319-ca0e-453f-9c14-4d2d58b6a51b@samenop.example','2026-12-20 12:00:00.000000','2026-12-20 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(21,20,'cf91f95e-8b18-437c-a753-90344cd033b6@samenop.example','2026-12-21 12:00:00.000000','2026-12-21 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(22,21,'1c17b76d-bd7b-4d51-bb9b-8378d2c6ca7d@samenop.example','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',NULL);
INSERT INTO "block" VALUES(23,22,'607514e8-eeb2-4fba-954a-2b79655d07cf@samenop.example','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(24,23,'b1c1c9d0-f19d-48bf-a529-71d9070d797b@samenop.example','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(25,24,'5b5c31b4-dd27-49d3-82c5-72f9ade251db@samenop.example','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',NULL);
INSERT INTO "block" VALUES(26,25,'f80f4597-c690-497f-8528-409d1e4bc3a2@samenop.example','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(27,26,'583cac4e-192b-42b2-bd99-9c2b84759fac@samenop.example','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',NULL);
INSERT INTO "block" VALUES(28,27,'6f46be13-c9fb-437f-a68c-33ef4ea2d354@samenop.example','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',NULL);
CREATE TABLE breach (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	extent VARCHAR NOT NULL, 
	meeting_id INTEGER, 
	network_id INTEGER, 
	began_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	noticed_at DATETIME NOT NULL, 
	happened TEXT NOT NULL, 
	readers TEXT DEFAULT '' NOT NULL, 
	consequences TEXT DEFAULT '' NOT NULL, 
	measures TEXT DEFAULT '' NOT NULL, 
	made_by_id INTEGER, 
	idem VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT fk_breach_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL, 
	CONSTRAINT fk_breach_network_id_network FOREIGN KEY(network_id) REFERENCES network (id) ON DELETE SET NULL, 
	CONSTRAINT fk_breach_made_by_id_person FOREIGN KEY(made_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT uq_breach_made_by_id UNIQUE (made_by_id, idem)
);
INSERT INTO "breach" VALUES(1,'session',2,NULL,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.',3,'1VgceBJdfBzZGcG0AwWOpA','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',1);
INSERT INTO "breach" VALUES(2,'participants',2,NULL,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.',3,'QGOnl9gRTS6Prys53cJYkA','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',1);
INSERT INTO "breach" VALUES(3,'summary',2,NULL,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.',3,'ceHTREPdg0-XWI4sh5M7fA','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',1);
INSERT INTO "breach" VALUES(4,'members',NULL,1,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.',3,'oIqz1P3o2Xa3IvKYfgfMPw','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',1);
INSERT INTO "breach" VALUES(5,'everything',2,NULL,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.','De lijst lag op de balie.',3,'2G78AtP3Z-Gicb4f0tE6Rg','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',1);
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
INSERT INTO "certificate" VALUES(1,36,'MMT9-565C-GMJN',120,6,'2026-11-11 11:00:00.000000');
CREATE TABLE counter (
	name VARCHAR NOT NULL, 
	value INTEGER NOT NULL, raised BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (name)
);
INSERT INTO "counter" VALUES('seats',127,1795867200);
INSERT INTO "counter" VALUES('calendar',35,1795849201);
INSERT INTO "counter" VALUES('addresses',27,1795521602);
CREATE TABLE erased_person (
	mark VARCHAR NOT NULL, 
	CONSTRAINT pk_erased_person PRIMARY KEY (mark)
);
INSERT INTO "erased_person" VALUES('c7658e92eb14841369a35e1fa4086eb1');
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
INSERT INTO "evaluation_answer" VALUES('eJVcKF85YrpjDA4P',23,4,5,3,'Meenemen van emma','Een pauze');
INSERT INTO "evaluation_answer" VALUES('HwVRRRvkGVsJSOPY',23,4,5,3,'Meenemen van anna','Een pauze');
INSERT INTO "evaluation_answer" VALUES('FQEJHp3gf88yxa-L',23,4,5,3,'Meenemen van daan','Een pauze');
INSERT INTO "evaluation_answer" VALUES('waits-nD91CKEGHmFnEHy3',23,4,5,3,'Meenemen van hans','Een pauze');
CREATE TABLE example_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	made_at DATETIME NOT NULL
);
INSERT INTO "example_mark" VALUES(1,'2026-11-24 12:00:00.000000');
CREATE TABLE forgotten_rows (
	night DATE NOT NULL, 
	name VARCHAR NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_forgotten_rows PRIMARY KEY (night, name)
);
INSERT INTO "forgotten_rows" VALUES('2026-11-28','reaction-authors',1);
CREATE TABLE heartbeat (
	name VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_heartbeat PRIMARY KEY (name)
);
INSERT INTO "heartbeat" VALUES('worker','2026-11-28 07:00:00.008079');
CREATE TABLE history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at DATETIME NOT NULL, 
	deed VARCHAR NOT NULL, 
	by_id INTEGER, 
	about_id INTEGER, 
	meeting_id INTEGER, 
	network_id INTEGER, 
	role VARCHAR DEFAULT '' NOT NULL, detail VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT fk_history_about_id_person FOREIGN KEY(about_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_history_by_id_person FOREIGN KEY(by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_history_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_history_network_id_network FOREIGN KEY(network_id) REFERENCES network (id) ON DELETE CASCADE
);
INSERT INTO "history" VALUES(1,'2026-11-24 12:00:00.000000','role-given',3,6,NULL,1,'coordinator','');
INSERT INTO "history" VALUES(2,'2026-11-24 12:00:00.000000','role-given',3,5,NULL,NULL,'facilitator','');
INSERT INTO "history" VALUES(3,'2026-11-24 12:00:00.000000','added',3,5,NULL,1,'','');
INSERT INTO "history" VALUES(4,'2026-11-24 12:00:00.000000','added',3,1,NULL,1,'','');
INSERT INTO "history" VALUES(5,'2026-11-24 12:00:00.000000','added',3,12,NULL,1,'','');
INSERT INTO "history" VALUES(6,'2026-11-24 12:00:00.000000','removed',3,12,NULL,1,'','');
INSERT INTO "history" VALUES(8,'2026-11-24 12:00:00.000000','erased',3,NULL,NULL,NULL,'','');
INSERT INTO "history" VALUES(9,'2026-11-24 12:00:00.000000','published',2,NULL,1,NULL,'','');
INSERT INTO "history" VALUES(10,'2026-11-24 12:00:00.000000','published',2,NULL,2,NULL,'','');
INSERT INTO "history" VALUES(11,'2026-11-24 12:00:00.000000','published',2,NULL,3,NULL,'','');
INSERT INTO "history" VALUES(12,'2026-11-19 18:00:00.000000','published',2,NULL,4,NULL,'','');
INSERT INTO "history" VALUES(13,'2026-11-24 12:00:00.000000','published',2,NULL,5,NULL,'','');
INSERT INTO "history" VALUES(14,'2026-11-24 12:00:00.000000','published',2,NULL,6,NULL,'','');
INSERT INTO "history" VALUES(15,'2026-11-24 12:00:00.000000','published',2,NULL,7,NULL,'','');
INSERT INTO "history" VALUES(16,'2026-11-24 12:00:00.000000','published',2,NULL,8,NULL,'','');
INSERT INTO "history" VALUES(17,'2026-11-24 12:00:00.000000','published',2,NULL,9,NULL,'','');
INSERT INTO "history" VALUES(18,'2026-11-24 12:00:00.000000','published',2,NULL,10,NULL,'','');
INSERT INTO "history" VALUES(19,'2026-11-24 12:00:00.000000','published',2,NULL,11,NULL,'','');
INSERT INTO "history" VALUES(20,'2026-11-20 08:00:00.000000','published',2,NULL,12,NULL,'','');
INSERT INTO "history" VALUES(21,'2026-11-20 10:00:00.000000','published',2,NULL,13,NULL,'','');
INSERT INTO "history" VALUES(22,'2026-11-18 15:00:00.000000','published',2,NULL,14,NULL,'','');
INSERT INTO "history" VALUES(23,'2026-11-24 12:00:00.000000','published',2,NULL,15,NULL,'','');
INSERT INTO "history" VALUES(24,'2026-11-24 12:00:00.000000','published',2,NULL,16,NULL,'','');
INSERT INTO "history" VALUES(25,'2026-11-21 00:00:00.000000','published',2,NULL,17,NULL,'','');
INSERT INTO "history" VALUES(26,'2026-11-20 00:00:00.000000','published',2,NULL,18,NULL,'','');
INSERT INTO "history" VALUES(27,'2026-11-24 12:00:00.000000','published',2,NULL,19,NULL,'','');
INSERT INTO "history" VALUES(28,'2026-11-24 12:00:00.000000','published',2,NULL,20,NULL,'','');
INSERT INTO "history" VALUES(29,'2026-11-24 13:00:00.000000','role-taken',3,5,NULL,NULL,'facilitator','');
INSERT INTO "history" VALUES(30,'2026-11-24 13:00:00.000000','stopped-leading',3,5,19,NULL,'','');
INSERT INTO "history" VALUES(31,'2026-10-17 09:00:00.000000','published',2,NULL,22,NULL,'','');
INSERT INTO "history" VALUES(32,'2026-10-28 10:00:00.000000','made-public',2,NULL,22,NULL,'','');
INSERT INTO "history" VALUES(33,'2026-10-28 11:00:00.000000','withdrawn',2,NULL,22,NULL,'','');
INSERT INTO "history" VALUES(34,'2026-10-31 09:00:00.000000','published',2,NULL,23,NULL,'','');
INSERT INTO "history" VALUES(35,'2026-11-10 10:00:00.000000','added',2,54,23,NULL,'','');
INSERT INTO "history" VALUES(36,'2026-11-10 10:00:00.000000','added',2,23,23,NULL,'','');
INSERT INTO "history" VALUES(37,'2026-11-10 10:00:00.000000','added',2,31,23,NULL,'','');
INSERT INTO "history" VALUES(38,'2026-11-12 12:00:00.000000','published',2,NULL,24,NULL,'','');
INSERT INTO "history" VALUES(39,'2026-11-10 09:00:00.000000','published',2,NULL,25,NULL,'','');
INSERT INTO "history" VALUES(40,'2026-11-23 11:00:00.000000','hidden',NULL,NULL,25,NULL,'','');
INSERT INTO "history" VALUES(41,'2026-11-16 09:00:00.000000','published',2,NULL,26,NULL,'','');
INSERT INTO "history" VALUES(42,'2026-11-15 09:00:00.000000','published',2,NULL,27,NULL,'','');
INSERT INTO "history" VALUES(43,'2026-11-24 13:00:00.000000','signed-in',3,NULL,NULL,NULL,'','');
INSERT INTO "history" VALUES(44,'2026-11-28 07:00:00.000000','passed-on',2,40,18,NULL,'','');
INSERT INTO "history" VALUES(45,'2026-11-28 07:00:00.000000','passed-on',2,41,18,NULL,'','');
INSERT INTO "history" VALUES(46,'2026-11-28 11:00:00.000000','moved',3,NULL,5,NULL,'','');
INSERT INTO "history" VALUES(47,'2026-11-28 11:00:00.000000','called-off',3,NULL,8,NULL,'','');
INSERT INTO "history" VALUES(48,'2026-11-28 11:00:00.000000','added',2,54,9,NULL,'','');
INSERT INTO "history" VALUES(49,'2026-11-28 11:00:00.000000','added',2,68,9,NULL,'','');
INSERT INTO "history" VALUES(50,'2026-11-28 11:00:00.000000','removed',2,23,9,NULL,'','');
INSERT INTO "history" VALUES(51,'2026-11-28 11:00:00.000000','removed',2,31,9,NULL,'','');
INSERT INTO "history" VALUES(52,'2026-11-28 11:00:00.000000','cannot-lead',2,NULL,10,NULL,'','');
INSERT INTO "history" VALUES(53,'2026-11-28 11:00:00.000000','taken-over',3,NULL,11,NULL,'','');
INSERT INTO "history" VALUES(54,'2026-11-28 11:00:00.000000','passed-on',2,36,18,NULL,'','');
INSERT INTO "history" VALUES(55,'2026-11-28 11:00:00.000000','passed-on',2,37,18,NULL,'','');
INSERT INTO "history" VALUES(56,'2026-11-28 11:00:00.000000','role-taken',3,7,NULL,NULL,'facilitator','');
INSERT INTO "history" VALUES(57,'2026-11-28 11:00:00.000000','stopped-leading',3,7,20,NULL,'','');
INSERT INTO "history" VALUES(58,'2026-11-28 11:00:00.000000','taken-over',3,4,20,NULL,'','');
INSERT INTO "history" VALUES(59,'2026-11-28 11:00:00.000000','exported',2,NULL,2,NULL,'','');
INSERT INTO "history" VALUES(60,'2026-11-28 11:00:00.000000','period-chosen',3,NULL,NULL,NULL,'','letters 30 20');
INSERT INTO "history" VALUES(61,'2026-11-28 11:00:00.000000','breach',3,NULL,2,NULL,'','');
INSERT INTO "history" VALUES(62,'2026-11-28 11:00:00.000000','breach',3,NULL,2,NULL,'','');
INSERT INTO "history" VALUES(63,'2026-11-28 11:00:00.000000','breach',3,NULL,2,NULL,'','');
INSERT INTO "history" VALUES(64,'2026-11-28 11:00:00.000000','breach',3,NULL,NULL,1,'','');
INSERT INTO "history" VALUES(65,'2026-11-28 11:00:00.000000','breach',3,NULL,2,NULL,'','');
INSERT INTO "history" VALUES(66,'2026-11-28 11:00:00.000000','role-given',3,4,NULL,1,'coordinator','');
INSERT INTO "history" VALUES(67,'2026-11-28 11:00:00.000000','lessons-public',2,NULL,23,NULL,'','');
INSERT INTO "history" VALUES(68,'2026-11-28 11:00:00.000000','address-changed',7,7,NULL,NULL,'','');
INSERT INTO "history" VALUES(69,'2026-11-28 11:00:00.000000','data-exported',3,5,NULL,NULL,'','');
INSERT INTO "history" VALUES(70,'2026-11-28 11:00:00.000000','corrected',3,5,NULL,NULL,'','');
INSERT INTO "history" VALUES(71,'2026-11-28 11:00:00.000000','hidden',NULL,NULL,25,NULL,'','');
INSERT INTO "history" VALUES(72,'2026-11-28 11:00:00.000000','set-aside',3,NULL,27,NULL,'','');
INSERT INTO "history" VALUES(73,'2026-11-28 12:00:00.002182','signed-in',1,NULL,NULL,NULL,'','');
INSERT INTO "history" VALUES(74,'2026-11-28 12:00:00.007954','signed-in',2,NULL,NULL,NULL,'','');
INSERT INTO "history" VALUES(75,'2026-11-28 12:00:00.012352','signed-in',3,NULL,NULL,NULL,'','');
INSERT INTO "history" VALUES(76,'2026-11-28 12:00:00.016648','signed-in',6,NULL,NULL,NULL,'','');
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
INSERT INTO "lesson" VALUES(1,23,1,'Vraag wat een ja iemand kost.',1,0,'vraag wat een ja iemand kost.','',NULL,NULL);
INSERT INTO "lesson" VALUES(2,23,2,'Vertel ook wat je niet komt doen.',0,1,'vertel ook wat je niet komt doen.','Dat is besproken.','2026-11-19 11:00:00.000000',3);
INSERT INTO "lesson" VALUES(3,23,3,'Reken op maanden, niet op weken.',0,0,'reken op maanden, niet op weken.','',NULL,NULL);
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
INSERT INTO "letter" VALUES(1,'role-given','role-given:6:5','<e091816d-b386-4598-9f1f-85e72ddbb075@samenop.example>','nl',6,NULL,NULL,'lotte@oeverkring.example','Lotte','{"role_id": 5, "role": "coordinator", "network": "Meedoen"}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','sent','2026-11-24 12:00:00.000000',NULL,1,'','2026-11-24 14:00:00.360089',NULL,NULL,'lotte@oeverkring.example');
INSERT INTO "letter" VALUES(2,'role-given','role-given:5:6','<019a7856-1467-4051-87fc-0bc091410515@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor','{"role_id": 6, "role": "facilitator", "network": ""}','2026-11-24 12:00:00.000000','2026-12-08 12:00:00.000000','dropped','2026-11-24 12:00:00.000000',NULL,1,'the role was taken again',NULL,NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(3,'signup-going','signup-going:1:1:2','<0dac9eab-f1a0-4726-8f66-9baee45e828c@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "8d0151a38bdbb307", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.371020',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(4,'signup-going','signup-going:15:2:3','<487f1719-f305-4f32-8c56-647764f65cfe@samenop.example>','en',15,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a50790646a38b23a", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.382644',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(5,'signup-waiting','signup-waiting:16:3:4','<a397d932-db08-4be9-801b-9cb55174da7e@samenop.example>','nl',16,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "20a1c36253c03561", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.389321',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(6,'signup-waiting','signup-waiting:17:4:5','<9ba538f4-4518-44bd-b51a-3d61a5188b7b@samenop.example>','en',17,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "dccb83bc1d09fd3a", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-10 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.394459',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(7,'signup-going','signup-going:18:5:2','<9a143235-5666-44b1-87ca-324932680b6e@samenop.example>','nl',18,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "going", "position": null, "salt_mark": "deac88bd5259761d", "is_offered": false}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.208320',NULL,NULL,'gijs@oeverkring.example');
INSERT INTO "letter" VALUES(8,'signup-waiting','signup-waiting:16:6:3','<0b8392e1-017d-41f6-a181-c8162b86f991@samenop.example>','nl',16,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "c90e6a910c4df405", "is_offered": false}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.224922',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(9,'signup-waiting','signup-waiting:17:7:4','<5131931f-42d8-4240-b288-408abd19c3b1@samenop.example>','en',17,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "b2e298edc51e8ecc", "is_offered": false}','2026-11-19 19:00:00.000000','2026-11-29 20:00:00.000000','sent','2026-11-19 19:00:00.000000',NULL,1,'','2026-11-24 14:00:00.225896',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(10,'signup-going','signup-going:1:8:2','<27dcd055-84ec-4bfb-859d-2fcabf5cd5d1@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6027fb05fe678067", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.402250',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(11,'signup-going','signup-going:15:9:3','<3c7aa4c4-439a-43a3-8165-2018fc48bbd3@samenop.example>','en',15,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2bf852b11b25b43a", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.418032',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(12,'signup-going','signup-going:23:10:4','<0c02992b-1f87-4e11-b9e1-3ecd96d85852@samenop.example>','nl',23,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "d1677a45b4cd7801", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-12 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.417218',NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(13,'signup-going','signup-going:1:11:2','<00a8777c-c0dc-4ea7-aa7b-a4d9aa19c0d9@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "city": "", "route": "", "online_url": "https://meet.example/oud", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c206c91d112e186c", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.432147',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(14,'signup-going','signup-going:15:12:3','<6e7d7324-a4e4-467d-8580-09018e213aa1@samenop.example>','en',15,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "city": "", "route": "", "online_url": "https://meet.example/oud", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "146dfe24f431b04f", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-13 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.438440',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(15,'signup-going','signup-going:1:13:2','<217a7fe1-4390-452d-a545-40e2c0421eb5@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: another route", "slug": "sessie-another-route", "starts_at": "2026-12-22T12:00:00+00:00", "ends_at": "2026-12-22T14:00:00+00:00", "blocks": [["2026-12-22T12:00:00+00:00", "2026-12-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "Bus 3", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "937bc0ef50b27659", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-22 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.549459',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(16,'signup-going','signup-going:15:14:3','<0da2047a-5f03-44f9-bfc2-75779c6fa5d7@samenop.example>','en',15,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: another route", "slug": "sessie-another-route", "starts_at": "2026-12-22T12:00:00+00:00", "ends_at": "2026-12-22T14:00:00+00:00", "blocks": [["2026-12-22T12:00:00+00:00", "2026-12-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "Bus 3", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1fb07283b9d795cc", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-22 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.556272',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(17,'signup-going','signup-going:1:15:2','<86c99731-a046-4115-ac99-7d258fa23569@samenop.example>','nl',1,8,15,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "3ae131d3ba5b28e8", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.454717',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(18,'signup-going','signup-going:15:16:3','<eb41ea2d-b5f5-400c-bd77-dcb700c32500@samenop.example>','en',15,8,16,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0df50105089abacf", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-14 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.456031',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(19,'signup-going','signup-going:23:17:2','<132f5b03-0733-4531-8d34-86ace7992117@samenop.example>','nl',23,9,17,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "554f0b2c1a1411fe", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.467894',NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(20,'signup-going','signup-going:31:18:3','<157ce957-e01d-46e3-ba0d-53a57a36091b@samenop.example>','en',31,9,18,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "48b3dd3370111819", "is_offered": false}','2026-11-24 13:00:00.000000','2026-12-15 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.477740',NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(21,'signup-going','signup-going:1:19:2','<12faf94a-7373-4f6a-b3f5-9cfc0e339ad8@samenop.example>','nl',1,12,19,'anna@oeverkring.example','Anna','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "standing": "going", "position": null, "salt_mark": "9dc79c19c1787951", "is_offered": false}','2026-11-20 09:00:00.000000','2026-11-30 10:00:00.000000','sent','2026-11-20 09:00:00.000000',NULL,1,'','2026-11-24 14:00:00.281422',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(22,'signup-going','signup-going:1:20:2','<e7f622ba-44ee-4608-8d41-5536cc13dc77@samenop.example>','nl',1,13,20,'anna@oeverkring.example','Anna','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "standing": "going", "position": null, "salt_mark": "23f00ab759046a8a", "is_offered": false}','2026-11-20 11:00:00.000000','2026-11-30 12:00:00.000000','sent','2026-11-20 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.290979',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(23,'signup-going','signup-going:1:21:2','<3de0bcbd-5497-4d83-9f00-f1c0293ae525@samenop.example>','nl',1,14,21,'anna@oeverkring.example','Anna','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "fd9c13a970dd6324", "is_offered": false}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:00.193403',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(24,'signup-going','signup-going:15:22:3','<20e57edd-0e13-4c90-a9be-918bd0cc1ed5@samenop.example>','en',15,14,22,'emma@oeverkring.example','Emma','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c1e051b4c3848cde", "is_offered": false}','2026-11-18 16:00:00.000000','2026-11-28 17:00:00.000000','sent','2026-11-18 16:00:00.000000',NULL,1,'','2026-11-24 14:00:00.203821',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(25,'signup-going','signup-going:36:23:2','<eaab3872-bb1e-4632-87a7-cbaa1466493b@samenop.example>','nl',36,17,23,'mila@oeverkring.example','Mila','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "619ad3938df27c92", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.296364',NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(26,'signup-going','signup-going:37:24:3','<f50e410f-9e66-4fbd-978e-f07a57330a10@samenop.example>','en',37,17,24,'olaf@oeverkring.example','Olaf','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b725f5a0707472bc", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.306383',NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(27,'signup-waiting','signup-waiting:16:25:4','<cc78bcc5-4e71-4e4b-b796-680f10e5618f@samenop.example>','nl',16,17,25,'daan@oeverkring.example','Daan','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "181b0b09680b4c67", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.313545',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(28,'signup-waiting','signup-waiting:17:26:5','<8af51f9b-1690-47ce-baf9-4b17443d124a@samenop.example>','en',17,17,26,'finn@oeverkring.example','Finn','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "f2f07789749b911c", "is_offered": false}','2026-11-21 01:00:00.000000','2026-12-01 02:00:00.000000','sent','2026-11-21 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.318775',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(29,'signup-going','signup-going:40:27:2','<952f8bad-de91-49bb-8856-974077692352@samenop.example>','nl',40,18,27,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ba609be66cce9c7a", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.236215',NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(30,'signup-going','signup-going:41:28:3','<9235cf30-d7a9-4005-87df-2c5a6e6e4336@samenop.example>','en',41,18,28,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "eb051e90f29b271b", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.242240',NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(31,'signup-going','signup-going:36:29:4','<d81a75bf-d05a-45ba-a274-4c5e9e7230af@samenop.example>','nl',36,18,29,'mila@oeverkring.example','Mila','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "68da8d2e38f0f533", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.251927',NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(32,'signup-going','signup-going:37:30:5','<81f216d6-530b-4f9b-b0c5-2e0ad13353e1@samenop.example>','en',37,18,30,'olaf@oeverkring.example','Olaf','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f0e73317316a9c18", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.266625',NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(33,'signup-waiting','signup-waiting:16:31:6','<96608315-b457-4431-bcde-ced23de4296a@samenop.example>','nl',16,18,31,'daan@oeverkring.example','Daan','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "cff4bad33aca8b39", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.264740',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(34,'signup-waiting','signup-waiting:17:32:7','<6bdabac7-0b83-46b0-a65c-51ba87a5e965@samenop.example>','en',17,18,32,'finn@oeverkring.example','Finn','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "5efd2bcd262dfdcb", "is_offered": false}','2026-11-20 01:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-20 01:00:00.000000',NULL,1,'','2026-11-24 14:00:00.276553',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(35,'lead-taken-over','lead-taken-over:5:19:2','<445f73e0-a11d-4268-94ac-999156e64fd6@samenop.example>','nl',5,19,NULL,'noor@oeverkring.example','Noor','{"title": "Sessie: left", "slug": "sessie-left", "starts_at": "2026-12-20T12:00:00+00:00", "ends_at": "2026-12-20T14:00:00+00:00", "blocks": [["2026-12-20T12:00:00+00:00", "2026-12-20T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-24 13:00:00.000000','2026-12-20 14:00:00.000000','sent','2026-11-24 13:00:00.000000',NULL,1,'','2026-11-24 14:00:00.538019',NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(36,'signup-going','signup-going:1:33:2','<b8b6cc08-73e7-476f-a4d4-62df7ec8d47a@samenop.example>','nl',1,22,33,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b67401ab7495ed2d", "is_offered": false}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(37,'signup-going','signup-going:15:34:3','<70adb7f5-7cc5-4339-b113-115ca92bec9e@samenop.example>','en',15,22,34,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "014504389aa809cd", "is_offered": false}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(38,'signup-going','signup-going:16:35:4','<e9ddf9c6-2594-4565-aa73-0eadc2ae07c8@samenop.example>','nl',16,22,35,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "db24d9c398d7c336", "is_offered": false}','2026-10-17 10:00:00.000000','2026-10-27 11:00:00.000000','dropped','2026-10-17 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(39,'summary-asked','summary-asked:1:33:10','<60c93684-1902-4efa-b679-b5356173b3ab@samenop.example>','nl',1,22,33,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5fe0eb625157c768", "reader_id": 1, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.340832',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(40,'summary-asked','summary-asked:16:35:10','<9b154263-6bd8-4de0-ac5e-cf8df32f18dd@samenop.example>','nl',16,22,35,'daan@oeverkring.example','Daan','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "7873fba84aa5f7ab", "reader_id": 2, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.346242',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(41,'summary-asked','summary-asked:15:34:10','<450db216-a019-48e6-a8a8-962dc0fbe00e@samenop.example>','en',15,22,34,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-17T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c9317ccf75bef9c4", "reader_id": 3, "was_there": true, "closes_at": "2026-11-04T22:59:00+00:00", "who": "Bram"}','2026-10-28 07:00:00.000000','2026-12-04 22:59:00.000000','sent','2026-10-28 07:00:00.000000',NULL,1,'','2026-11-24 14:00:00.354065',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(42,'signup-going','signup-going:1:36:2','<e41edad2-f2b2-49e9-b5e8-6a3b174e7ef7@samenop.example>','nl',1,23,36,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "94e7c828a0587cc8", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(43,'signup-going','signup-going:15:37:3','<57b3a12b-dcb1-4b48-b02c-260cb00e5087@samenop.example>','en',15,23,37,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ce0adff8b2d1dbf9", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(44,'signup-going','signup-going:16:38:4','<4e6f6c4b-8110-46b0-9ae7-a76e956b7ce8@samenop.example>','nl',16,23,38,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6db658a84ac80a11", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(45,'signup-going','signup-going:17:39:5','<0115d632-0147-434a-a97b-21f80a347ef9@samenop.example>','en',17,23,39,'finn@oeverkring.example','Finn','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "453469795cede498", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(46,'signup-going','signup-going:18:40:6','<f8753356-ac37-48f0-b91f-f71cd378db99@samenop.example>','nl',18,23,40,'gijs@oeverkring.example','Gijs','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "94940adf411fa456", "is_offered": false}','2026-10-31 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-10-31 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'gijs@oeverkring.example');
INSERT INTO "letter" VALUES(47,'signup-added','signup-added:54:41:9','<2a01bbe9-cd3b-4afc-8bf5-5af849b774da@samenop.example>','nl',54,23,41,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5e200f42024a3a00", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(48,'signup-added','signup-added:23:42:10','<ac0725a8-3af0-42f8-b194-60d8322a579d@samenop.example>','nl',23,23,42,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cf6682f154493e49", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(49,'signup-added','signup-added:31:43:11','<a544d6c1-b2e3-45cd-a1b3-0e78e6643579@samenop.example>','en',31,23,43,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a1b87f8ba3790a54", "who": "Bram"}','2026-11-10 10:00:00.000000','2026-11-10 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(50,'summary-asked','summary-asked:1:36:14','<94bc97ba-285d-4376-a37f-f7b0c4fbb47f@samenop.example>','nl',1,23,36,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5e44616256bcbb66", "reader_id": 4, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.490435',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(51,'summary-asked','summary-asked:16:38:14','<1e57f4f2-dec9-4f34-b2c1-97243e4f0c6d@samenop.example>','nl',16,23,38,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1c419c80896ca609", "reader_id": 5, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.493318',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(52,'summary-asked','summary-asked:15:37:14','<bdc15f8c-2a2a-4ba3-98e0-afce6501d2c7@samenop.example>','en',15,23,37,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "558bb755c09e5de3", "reader_id": 6, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.506556',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(53,'summary-asked','summary-asked:54:41:14','<6d2c097d-70f4-4584-9cf2-04f0d51fa499@samenop.example>','nl',54,23,41,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a6f73825ccf573c7", "reader_id": 7, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.512429',NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(54,'summary-asked','summary-asked:23:42:14','<aeaea33a-f6c7-4eb7-8133-de897823467b@samenop.example>','nl',23,23,42,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "9985e3bb683c29a2", "reader_id": 8, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.520451',NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(55,'summary-asked','summary-asked:31:43:14','<6827c0fe-532a-4f99-89a4-c1c10ff1b68e@samenop.example>','en',31,23,43,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f37f520b1c3dcd54", "reader_id": 9, "was_there": true, "closes_at": "2026-11-18T22:59:00+00:00", "who": "Bram"}','2026-11-11 11:00:00.000000','2026-12-18 22:59:00.000000','sent','2026-11-11 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.536804',NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(56,'signup-going','signup-going:1:44:2','<0da36510-2ea0-4c5b-afcf-ae26aa83b731@samenop.example>','nl',1,24,44,'anna@oeverkring.example','Anna','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6363ee6efba58fea", "is_offered": false}','2026-11-12 13:00:00.000000','2026-11-22 14:00:00.000000','dropped','2026-11-12 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(57,'signup-going','signup-going:1:45:2','<cb2e633c-f0ea-4b5f-806f-2c9a60ae9f8c@samenop.example>','nl',1,25,45,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "e53fa6005163d1c2", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(58,'signup-going','signup-going:15:46:3','<710fa1ec-2962-4612-bd6f-14ad6c6ffdf6@samenop.example>','en',15,25,46,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1f920086ecb677bf", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(59,'signup-going','signup-going:16:47:4','<976014fe-7328-4050-8553-713559bb3a62@samenop.example>','nl',16,25,47,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "94f12593fc7f5684", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(60,'signup-going','signup-going:17:48:5','<87c479d8-4534-4b88-be1d-685dff3b0091@samenop.example>','en',17,25,48,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "89089fdc448956ce", "is_offered": false}','2026-11-10 10:00:00.000000','2026-11-20 11:00:00.000000','dropped','2026-11-10 10:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(61,'summary-asked','summary-asked:1:45:8','<83f74ed9-fb4d-4e1b-9400-6fa40b1c59cc@samenop.example>','nl',1,25,45,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "87c79f9a1d6fed4c", "reader_id": 10, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.597990',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(62,'summary-asked','summary-asked:16:47:8','<0327763f-1bca-44cf-8474-deb35f379a39@samenop.example>','nl',16,25,47,'daan@oeverkring.example','Daan','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "09d6ffad573a729c", "reader_id": 11, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.590453',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(63,'summary-asked','summary-asked:15:46:8','<81042c0a-a707-460e-bf52-3cab94ec0d59@samenop.example>','en',15,25,46,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2ff99914ec36a462", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.601217',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(64,'summary-asked','summary-asked:17:48:8','<968817e5-4601-4183-af1e-ba52ca57b74b@samenop.example>','en',17,25,48,'finn@oeverkring.example','Finn','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "dad2c3687f12c26c", "reader_id": 13, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-23 10:00:00.000000','2026-12-30 22:59:00.000000','sent','2026-11-23 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.613631',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(65,'reaction-leave-out','reaction-leave-out:2:25:9','<5e1b73d8-9a40-4c06-97cc-41087a881ac4@samenop.example>','nl',2,25,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-23 11:00:00.000000','2026-12-23 11:00:00.000000','sent','2026-11-23 11:00:00.000000',NULL,1,'','2026-11-24 14:00:00.577173',NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(66,'signup-going','signup-going:1:49:2','<2daae850-92de-4fe8-a7df-f0b08712554a@samenop.example>','nl',1,26,49,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6e614eee9a0b32a6", "is_offered": false}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.178360',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(67,'signup-going','signup-going:15:50:3','<4d9ebdc6-be69-4034-8899-49264d8e7e1f@samenop.example>','en',15,26,50,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b59d197cda136618", "is_offered": false}','2026-11-16 10:00:00.000000','2026-11-26 11:00:00.000000','sent','2026-11-16 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.190616',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(68,'signup-going','signup-going:1:51:2','<b018950d-f19d-49ec-8e0d-fc0301f36fd7@samenop.example>','nl',1,27,51,'anna@oeverkring.example','Anna','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ff95076ddaa10633", "is_offered": false}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.162373',NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(69,'signup-going','signup-going:15:52:3','<a9f2ba38-f49e-4d67-a1ba-620f68ea951b@samenop.example>','en',15,27,52,'emma@oeverkring.example','Emma','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b209d3a91c040b2f", "is_offered": false}','2026-11-15 10:00:00.000000','2026-11-25 11:00:00.000000','sent','2026-11-15 10:00:00.000000',NULL,1,'','2026-11-24 14:00:00.162095',NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(70,'sign-in','sign-in:3:687a36492766ef9946c56d539a4cadf9076b5def456517df8421205a3a30fa97','<1d5cf453-a078-4881-9bbf-ccead3d42f28@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(71,'sign-in','sign-in:3:7cda04ed9e49fd7c14e71a0d4b3fd6811b8d7fc5ebbeacd034ceb5a4c86e3ea5','<92db92c4-50bf-4989-9f97-b8b67fb9eae1@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(72,'sign-in','sign-in:3:8277fa3b89d1882848b987031134695037370332021d9196551867a09e296e4e','<b398ebc2-13b0-46f9-8d73-4a716fd12b67@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(73,'sign-in','sign-in:3:f1604ba971c7ff8fccfb35fbc6adfd4e088b1c85da377cc2da1a743f8fa5525d','<bcf0d4c1-1f12-474f-8bc7-35ad1874c852@samenop.example>','nl',3,NULL,NULL,'chris@oeverkring.example','Chris','{}','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','dropped','2026-11-24 13:00:00.000000',NULL,1,'it came too late to be of use',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(74,'signup-confirm','signup-confirm:40:27:8','<6652ce11-d3dc-427a-875b-c7d5d79fb161@samenop.example>','nl',40,18,27,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ba609be66cce9c7a"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.018568',NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(75,'signup-confirm','signup-confirm:41:28:8','<7aaffb54-d4b5-4c44-9425-f199dac7c0d9@samenop.example>','en',41,18,28,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "eb051e90f29b271b"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.024600',NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(76,'signup-confirm','signup-confirm:36:29:8','<5f0eaa38-f53b-42d1-909e-278508e9c1fa@samenop.example>','nl',36,18,29,'mila@oeverkring.example','Mila','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "68da8d2e38f0f533"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.037083',NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(77,'signup-confirm','signup-confirm:37:30:8','<ac7950d0-1f63-41b6-8ec0-dab8e27435e2@samenop.example>','en',37,18,30,'olaf@oeverkring.example','Olaf','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f0e73317316a9c18"}','2026-11-27 06:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-27 06:00:00.000000',NULL,1,'','2026-11-27 06:00:00.042574',NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(78,'seat-passed-on','seat-passed-on:40:27:9','<9a26e008-0b5b-476f-806a-b3536df924f7@samenop.example>','nl',40,18,27,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "ba609be66cce9c7a"}','2026-11-28 07:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.182818',NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(79,'seat-free','seat-free:16:31:9','<e580b03b-ee92-47db-83fd-c2375a7e0381@samenop.example>','nl',16,18,31,'daan@oeverkring.example','Daan','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "cff4bad33aca8b39"}','2026-11-28 07:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.024094',NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(80,'seat-free','seat-free:17:32:9','<5199950c-cb5c-495c-9c2b-5de18fbcf1b4@samenop.example>','en',17,18,32,'finn@oeverkring.example','Finn','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "5efd2bcd262dfdcb"}','2026-11-28 07:00:00.000000','2026-11-30 00:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.030161',NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(81,'seat-passed-on','seat-passed-on:41:28:10','<992ecc15-6cff-4809-b751-e0215e4d99e1@samenop.example>','en',41,18,28,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "eb051e90f29b271b"}','2026-11-28 07:00:00.000000','2026-11-30 02:00:00.000000','sent','2026-11-28 07:00:00.000000',NULL,1,'','2026-11-28 07:00:00.184463',NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(82,'signup-going','signup-going:23:53:2','<07bb45a7-8764-4110-8169-93b4187baabe@samenop.example>','nl',23,2,53,'jan@oeverkring.example','Jan','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "be4ee857ade8b9cd", "is_offered": false}','2026-11-28 08:00:00.000000','2026-12-09 14:00:00.000000','refused','2026-11-28 08:00:00.000000',NULL,1,'550 5.1.1 No such mailbox',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(83,'signup-going','signup-going:54:54:3','<4450d097-b8f1-4172-8024-0716637673f6@samenop.example>','nl',54,2,54,'hans@oeverkring.example','Hans','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2ea2f562a4f36eed", "is_offered": false}','2026-11-28 08:00:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-28 08:00:00.000000','2026-11-28 08:02:00.000000',1,'',NULL,'417cc833188d4e9b944b6d8e70f0edd6',NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(84,'signup-going','signup-going:68:55:4','<b3bff1ce-9824-4550-b0cd-c2f12f6cafb1@samenop.example>','en',68,2,55,'ivy@oeverkring.example','Ivy','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "06c6d5e78dedcafc", "is_offered": false}','2026-11-28 08:40:00.000000','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:55:00.000000',NULL,8,'451 4.7.1 Come back later',NULL,NULL,'2026-11-28 10:47:00.000000','ivy@oeverkring.example');
INSERT INTO "letter" VALUES(85,'reaction-waits','reaction-waits:3:25:11','<2c9a25df-3aee-481c-af56-db3ac673c7bd@samenop.example>','nl',3,25,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 5}','2026-11-26 10:30:00.000000','2026-12-26 10:30:00.000000','waiting','2026-11-26 10:30:00.000000',NULL,0,'',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(86,'summary-reminder','summary-reminder:1:45:13','<00415de3-2c49-415e-9a48-eb4c9aa57467@samenop.example>','nl',1,25,45,'anna@oeverkring.example','Anna','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "87c79f9a1d6fed4c", "reader_id": 10, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(87,'summary-reminder','summary-reminder:15:46:13','<5a637602-6e0d-497c-a4fb-30807e8dc2af@samenop.example>','en',15,25,46,'emma@oeverkring.example','Emma','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2ff99914ec36a462", "reader_id": 12, "was_there": true, "closes_at": "2026-11-30T22:59:00+00:00", "who": "Bram"}','2026-11-27 09:00:00.000000','2026-12-30 22:59:00.000000','waiting','2026-11-27 09:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(88,'own-sentence','own-sentence:1:33:15','<85a4566e-d383-4f48-b560-262bc17385e2@samenop.example>','nl',1,22,33,'anna@oeverkring.example','Anna','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b67401ab7495ed2d"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(89,'own-sentence','own-sentence:15:34:16','<45054374-48ac-4bab-966c-d4ceedafde95@samenop.example>','en',15,22,34,'emma@oeverkring.example','Emma','{"title": "Sessie: a month ago", "slug": "sessie-a-month-ago", "starts_at": "2026-10-27T09:00:00+00:00", "ends_at": "2026-10-27T11:00:00+00:00", "blocks": [["2026-10-27T09:00:00+00:00", "2026-10-27T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "014504389aa809cd"}','2026-11-27 12:00:00.000000','2026-12-11 12:00:00.000000','waiting','2026-11-27 12:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(90,'signup-going','signup-going:1:56:2','<fe614abb-6558-4564-bd83-b4ecc3f59182@samenop.example>','nl',1,1,56,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cd3b8e8bb2c0fce7", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(91,'signup-going','signup-going:15:57:3','<899231aa-ed4a-4f37-a1f1-2b8b3ddbea90@samenop.example>','en',15,1,57,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f723d2ce28aa7cc3", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(92,'signup-waiting','signup-waiting:16:58:4','<a9e41e87-7916-4f86-b396-2c0e681208a2@samenop.example>','nl',16,1,58,'daan@oeverkring.example','Daan','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "5f46214af63731bc", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(93,'signup-waiting','signup-waiting:17:59:5','<843cf715-0cac-4dc7-bf2d-c8c0d8997f60@samenop.example>','en',17,1,59,'finn@oeverkring.example','Finn','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "d34ad958265e02aa", "is_offered": false}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(94,'signup-again','signup-again:1:56:6','<41d9ccec-8acb-4caf-a938-973deb5fd5e8@samenop.example>','nl',1,1,56,'anna@oeverkring.example','Anna','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cd3b8e8bb2c0fce7", "other": ""}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(95,'signup-cancelled','signup-cancelled:1:1:6','<1bad6b20-e0f4-4b53-91be-7af1dfc4faec@samenop.example>','nl',1,3,1,'anna@oeverkring.example','Anna','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "8d0151a38bdbb307", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(96,'seat-yours','seat-yours:16:3:6','<93ece01f-ceaa-4ea5-8dab-02f7080b578b@samenop.example>','nl',16,3,3,'daan@oeverkring.example','Daan','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "20a1c36253c03561"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(97,'signup-again','signup-again:15:57:7','<a40e4b36-c047-4118-8579-4eacfb006b52@samenop.example>','en',15,1,57,'emma@oeverkring.example','Emma','{"title": "Sessie: full", "slug": "sessie-full", "starts_at": "2026-12-08T12:00:00+00:00", "ends_at": "2026-12-08T14:00:00+00:00", "blocks": [["2026-12-08T12:00:00+00:00", "2026-12-08T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "f723d2ce28aa7cc3", "other": ""}','2026-11-28 11:00:00.000000','2026-12-08 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(98,'signup-cancelled','signup-cancelled:15:2:7','<d458025e-2989-4515-83df-f8853aa512c0@samenop.example>','en',15,3,2,'emma@oeverkring.example','Emma','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "a50790646a38b23a", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(99,'seat-yours','seat-yours:17:4:7','<85a3fd11-8e6d-4e80-84ad-4448c81db5df@samenop.example>','en',17,3,4,'finn@oeverkring.example','Finn','{"title": "Sessie: given back", "slug": "sessie-given-back", "starts_at": "2026-12-10T12:00:00+00:00", "ends_at": "2026-12-10T14:00:00+00:00", "blocks": [["2026-12-10T12:00:00+00:00", "2026-12-10T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "dccb83bc1d09fd3a"}','2026-11-28 11:00:00.000000','2026-12-10 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(100,'signup-cancelled','signup-cancelled:18:5:5','<2d1f618c-bebd-4e03-954a-516acc01bac6@samenop.example>','nl',18,4,5,'gijs@oeverkring.example','Gijs','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "deac88bd5259761d", "had_seat": true}','2026-11-28 11:00:00.000000','2026-11-29 20:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'gijs@oeverkring.example');
INSERT INTO "letter" VALUES(101,'seat-free','seat-free:16:6:5','<068ad0f3-1681-42bc-99a7-97cc08c9434b@samenop.example>','nl',16,4,6,'daan@oeverkring.example','Daan','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 1, "salt_mark": "c90e6a910c4df405"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:01:00.000000',NULL,1,'535 5.7.8 Authentication failed',NULL,NULL,'2026-11-28 11:00:00.000000','daan@oeverkring.example');
INSERT INTO "letter" VALUES(102,'seat-free','seat-free:17:7:5','<9c022b77-fb5d-4ca0-97a5-181fa61390ce@samenop.example>','en',17,4,7,'finn@oeverkring.example','Finn','{"title": "Sessie: almost there", "slug": "sessie-almost-there", "starts_at": "2026-11-29T18:00:00+00:00", "ends_at": "2026-11-29T20:00:00+00:00", "blocks": [["2026-11-29T18:00:00+00:00", "2026-11-29T20:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-19T18:00:00+00:00", "standing": "waiting", "position": 2, "salt_mark": "b2e298edc51e8ecc"}','2026-11-28 11:00:00.000000','2026-11-29 18:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'finn@oeverkring.example');
INSERT INTO "letter" VALUES(103,'meeting-moved','meeting-moved:1:8:5','<4bd8d4ba-40d3-4a92-8bf3-8d9eac9f4409@samenop.example>','nl',1,5,8,'anna@oeverkring.example','Anna','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6027fb05fe678067", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}, "changes": []}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(104,'meeting-moved','meeting-moved:15:9:5','<491a1872-c036-4049-9b80-21d3ccdadf89@samenop.example>','en',15,5,9,'emma@oeverkring.example','Emma','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "2bf852b11b25b43a", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}, "changes": []}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(105,'meeting-moved','meeting-moved:23:10:5','<7fed58bb-3fba-48ef-8f67-67482bd1de9c@samenop.example>','nl',23,5,10,'jan@oeverkring.example','Jan','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "d1677a45b4cd7801", "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}, "changes": []}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(106,'lead-moved','lead-moved:2:5:5','<d5e8b386-51d0-4da8-a88a-4f6628d5bf7a@samenop.example>','nl',2,5,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-12T13:00:00+00:00", "ends_at": "2026-12-12T15:00:00+00:00", "blocks": [["2026-12-12T13:00:00+00:00", "2026-12-12T15:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 3, "minimum": null, "was": {"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}}','2026-11-28 11:00:00.000000','2026-12-12 15:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(107,'meeting-link-changed','meeting-link-changed:1:11:4','<643bd57a-a77b-4952-8019-f9c5757bffac@samenop.example>','nl',1,6,11,'anna@oeverkring.example','Anna','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "city": "", "route": "", "online_url": "https://meet.example/nieuw", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "c206c91d112e186c", "changes": []}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(108,'meeting-link-changed','meeting-link-changed:15:12:4','<1a58ab70-c362-49da-9bd0-de50cf39f3a1@samenop.example>','en',15,6,12,'emma@oeverkring.example','Emma','{"title": "Sessie: online", "slug": "sessie-online", "starts_at": "2026-12-13T12:00:00+00:00", "ends_at": "2026-12-13T14:00:00+00:00", "blocks": [["2026-12-13T12:00:00+00:00", "2026-12-13T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Kade 1", "city": "", "route": "", "online_url": "https://meet.example/nieuw", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "146dfe24f431b04f", "changes": []}','2026-11-28 11:00:00.000000','2026-12-13 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(109,'meeting-changed','meeting-changed:1:13:4','<ebf5dc8f-fa99-47d3-9503-3eac2058e073@samenop.example>','nl',1,7,13,'anna@oeverkring.example','Anna','{"title": "Sessie: another route", "slug": "sessie-another-route", "starts_at": "2026-12-22T12:00:00+00:00", "ends_at": "2026-12-22T14:00:00+00:00", "blocks": [["2026-12-22T12:00:00+00:00", "2026-12-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "Tram 12", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "937bc0ef50b27659", "changes": [["route", "Tram 12"]]}','2026-11-28 11:00:00.000000','2026-12-22 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(110,'meeting-changed','meeting-changed:15:14:4','<00035cff-f289-496d-873e-7e546ef6c233@samenop.example>','en',15,7,14,'emma@oeverkring.example','Emma','{"title": "Sessie: another route", "slug": "sessie-another-route", "starts_at": "2026-12-22T12:00:00+00:00", "ends_at": "2026-12-22T14:00:00+00:00", "blocks": [["2026-12-22T12:00:00+00:00", "2026-12-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "Tram 12", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1fb07283b9d795cc", "changes": [["route", "Tram 12"]]}','2026-11-28 11:00:00.000000','2026-12-22 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(111,'meeting-called-off','meeting-called-off:1:15:4','<712ec347-1761-434d-a2a2-6e43f2bcbf23@samenop.example>','nl',1,8,15,'anna@oeverkring.example','Anna','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "3ae131d3ba5b28e8", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(112,'meeting-called-off','meeting-called-off:15:16:4','<ca2e9046-bbf6-4cff-a0fb-a3b8c7d40635@samenop.example>','en',15,8,16,'emma@oeverkring.example','Emma','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "standing": "going", "position": null, "salt_mark": "0df50105089abacf", "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(113,'lead-called-off','lead-called-off:2:8:4','<9339fc43-6835-4111-8cb8-0dc8b90d4cc1@samenop.example>','nl',2,8,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: called off", "slug": "sessie-called-off", "starts_at": "2026-12-14T12:00:00+00:00", "ends_at": "2026-12-14T14:00:00+00:00", "blocks": [["2026-12-14T12:00:00+00:00", "2026-12-14T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 1, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 2, "minimum": null, "because": "De zaal is dicht."}','2026-11-28 11:00:00.000000','2026-12-14 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(114,'signup-added','signup-added:54:60:4','<aaa39836-104e-41a3-b196-20dca57362cc@samenop.example>','nl',54,9,60,'hans@oeverkring.example','Hans','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "797d09234447798d", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(115,'signup-added','signup-added:68:61:5','<ad524153-3cb7-42d0-b32e-11bdfe8b8ae7@samenop.example>','en',68,9,61,'ivy@oeverkring.example','Ivy','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ff0a318b590525f6", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'ivy@oeverkring.example');
INSERT INTO "letter" VALUES(116,'signup-removed','signup-removed:23:17:6','<390b1ca8-8f9c-4b9d-a6dc-16ba09869a88@samenop.example>','nl',23,9,17,'jan@oeverkring.example','Jan','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "554f0b2c1a1411fe", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(117,'signup-removed','signup-removed:31:18:7','<e7b2afe5-ea55-4826-99be-e82b5e908df4@samenop.example>','en',31,9,18,'kim@oeverkring.example','Kim','{"title": "Sessie: list", "slug": "sessie-list", "starts_at": "2026-12-15T12:00:00+00:00", "ends_at": "2026-12-15T14:00:00+00:00", "blocks": [["2026-12-15T12:00:00+00:00", "2026-12-15T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "48b3dd3370111819", "had_seat": true}','2026-11-28 11:00:00.000000','2026-12-15 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(118,'lead-asked','lead-asked:3:10:2','<b154ba51-644c-431b-a798-db7f2830ab6a@samenop.example>','nl',3,10,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(119,'lead-asked','lead-asked:6:10:2','<5b8525a9-090d-4495-9582-f3bb8ebffbd2@samenop.example>','nl',6,10,NULL,'lotte@oeverkring.example','Lotte','{"title": "Sessie: ill", "slug": "sessie-ill", "starts_at": "2026-12-16T12:00:00+00:00", "ends_at": "2026-12-16T14:00:00+00:00", "blocks": [["2026-12-16T12:00:00+00:00", "2026-12-16T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-16 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'lotte@oeverkring.example');
INSERT INTO "letter" VALUES(120,'lead-taken-over','lead-taken-over:2:11:2','<2cdc1d87-bcca-4fc3-8c3c-858641dd300c@samenop.example>','nl',2,11,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: taken over", "slug": "sessie-taken-over", "starts_at": "2026-12-17T12:00:00+00:00", "ends_at": "2026-12-17T14:00:00+00:00", "blocks": [["2026-12-17T12:00:00+00:00", "2026-12-17T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Chris"}','2026-11-28 11:00:00.000000','2026-12-17 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(121,'lead-too-few','lead-too-few:2:12:3','<a3a68b66-b5f3-4a66-8502-62567389ca8c@samenop.example>','nl',2,12,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: few", "slug": "sessie-few", "starts_at": "2026-11-30T08:00:00+00:00", "ends_at": "2026-11-30T10:00:00+00:00", "blocks": [["2026-11-30T08:00:00+00:00", "2026-11-30T10:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T08:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 10:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(122,'lead-too-few','lead-too-few:2:13:3','<57bc753d-cb47-4f92-aae6-cc5b7502e5f1@samenop.example>','nl',2,13,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: goes on", "slug": "sessie-goes-on", "starts_at": "2026-11-30T10:00:00+00:00", "ends_at": "2026-11-30T12:00:00+00:00", "blocks": [["2026-11-30T10:00:00+00:00", "2026-11-30T12:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T10:00:00+00:00", "taken": 1, "minimum": 5}','2026-11-28 11:00:00.000000','2026-11-30 12:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(123,'signup-confirm','signup-confirm:36:23:6','<7e515e28-ee3b-404e-803b-a4c75cb8beb1@samenop.example>','nl',36,17,23,'mila@oeverkring.example','Mila','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "619ad3938df27c92"}','2026-11-28 11:00:00.000000','2026-12-01 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(124,'signup-confirm','signup-confirm:37:24:6','<805ff3ff-98ac-4753-8a96-a2d567c060a1@samenop.example>','en',37,17,24,'olaf@oeverkring.example','Olaf','{"title": "Sessie: who comes", "slug": "sessie-who-comes", "starts_at": "2026-12-01T00:00:00+00:00", "ends_at": "2026-12-01T02:00:00+00:00", "blocks": [["2026-12-01T00:00:00+00:00", "2026-12-01T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-21T00:00:00+00:00", "standing": "going", "position": null, "salt_mark": "b725f5a0707472bc"}','2026-11-28 11:00:00.000000','2026-12-01 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(125,'signup-returned','signup-returned:40:62:11','<e3747f7f-e15c-4ba0-af55-cbeff660c158@samenop.example>','nl',40,18,62,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 3, "salt_mark": "616341e7ef65714a", "is_offered": true}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(126,'signup-returned','signup-returned:41:63:12','<545b3141-23c1-4878-ac72-2acc8a270f35@samenop.example>','en',41,18,63,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 4, "salt_mark": "2c9bea1228fa7d7f", "is_offered": true}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(127,'seat-passed-on','seat-passed-on:36:29:13','<6130056e-b79a-49b9-a6b1-22d7a5f4e1e7@samenop.example>','nl',36,18,29,'mila@oeverkring.example','Mila','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "68da8d2e38f0f533"}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'mila@oeverkring.example');
INSERT INTO "letter" VALUES(128,'seat-free','seat-free:40:62:13','<249d8bd6-97c7-499a-b6e9-cab8445a2b94@samenop.example>','nl',40,18,62,'rosa@oeverkring.example','Rosa','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 3, "salt_mark": "616341e7ef65714a"}','2026-11-28 11:00:00.000000','2026-11-30 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'rosa@oeverkring.example');
INSERT INTO "letter" VALUES(129,'seat-free','seat-free:41:63:13','<6a45ec5c-5248-4890-b869-eddecb6f0083@samenop.example>','en',41,18,63,'tess@oeverkring.example','Tess','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "waiting", "position": 4, "salt_mark": "2c9bea1228fa7d7f"}','2026-11-28 11:00:00.000000','2026-11-30 00:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'tess@oeverkring.example');
INSERT INTO "letter" VALUES(130,'seat-passed-on','seat-passed-on:37:30:14','<9ac7effa-b494-4e32-ade7-338e7fcf7a0c@samenop.example>','en',37,18,30,'olaf@oeverkring.example','Olaf','{"title": "Sessie: passed on", "slug": "sessie-passed-on", "starts_at": "2026-11-30T00:00:00+00:00", "ends_at": "2026-11-30T02:00:00+00:00", "blocks": [["2026-11-30T00:00:00+00:00", "2026-11-30T02:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-20T00:00:00+00:00", "standing": "cancelled", "position": null, "salt_mark": "f0e73317316a9c18"}','2026-11-28 11:00:00.000000','2026-11-30 02:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'olaf@oeverkring.example');
INSERT INTO "letter" VALUES(131,'lead-given','lead-given:4:20:2','<afe8f58f-4d43-4ba8-86c0-fdbccfa59599@samenop.example>','nl',4,20,NULL,'fleur@oeverkring.example','Fleur','{"title": "Sessie: handed over", "slug": "sessie-handed-over", "starts_at": "2026-12-21T12:00:00+00:00", "ends_at": "2026-12-21T14:00:00+00:00", "blocks": [["2026-12-21T12:00:00+00:00", "2026-12-21T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null}','2026-11-28 11:00:00.000000','2026-12-21 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'fleur@oeverkring.example');
INSERT INTO "letter" VALUES(132,'lead-taken-over','lead-taken-over:7:20:2','<4c3dfa2f-45d8-4d62-8f45-60318c11156f@samenop.example>','nl',7,20,NULL,'vera@elders.example','Vera','{"title": "Sessie: handed over", "slug": "sessie-handed-over", "starts_at": "2026-12-21T12:00:00+00:00", "ends_at": "2026-12-21T14:00:00+00:00", "blocks": [["2026-12-21T12:00:00+00:00", "2026-12-21T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "taken": 0, "minimum": null, "who": "Fleur"}','2026-11-28 11:00:00.000000','2026-12-21 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'vera@elders.example');
INSERT INTO "letter" VALUES(133,'lead-day','lead-day:2:14:4','<ef92633a-7850-46fa-aa62-4aebee01ce98@samenop.example>','nl',2,14,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: near", "slug": "sessie-near", "starts_at": "2026-11-28T15:00:00+00:00", "ends_at": "2026-11-28T17:00:00+00:00", "blocks": [["2026-11-28T15:00:00+00:00", "2026-11-28T17:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-18T15:00:00+00:00", "taken": 2, "minimum": null}','2026-11-28 11:00:00.000000','2026-11-28 17:00:00.000000','waiting','2026-11-28 11:01:00.000000',NULL,1,'550 5.7.1 Relaying denied',NULL,NULL,'2026-11-28 11:00:00.000000','bram@oeverkring.example');
INSERT INTO "letter" VALUES(134,'lead-nudge','lead-nudge:2:24:4','<2b1519fa-bf91-4ab8-beb2-912d71950f14@samenop.example>','nl',2,24,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: silence", "slug": "sessie-silence", "starts_at": "2026-11-22T12:00:00+00:00", "ends_at": "2026-11-22T14:00:00+00:00", "blocks": [["2026-11-22T12:00:00+00:00", "2026-11-22T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-12T12:00:00+00:00", "taken": 1, "minimum": null, "after": "lessons"}','2026-11-28 11:00:00.000000','2026-12-22 14:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(135,'role-given','role-given:4:7','<1cfc679a-348d-4c45-8b7d-fd7f7f730402@samenop.example>','nl',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"role_id": 7, "role": "coordinator", "network": "Meedoen"}','2026-11-28 11:00:00.000000','2026-12-12 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'fleur@oeverkring.example');
INSERT INTO "letter" VALUES(136,'lessons-shared','lessons-shared:1:36:29','<77d3fec3-119c-4f16-91dd-662a33344b18@samenop.example>','nl',1,23,36,'anna@oeverkring.example','Anna','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "94e7c828a0587cc8"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(137,'lessons-shared','lessons-shared:16:38:29','<25d2c625-8f41-4665-9cce-8270735e7e41@samenop.example>','nl',16,23,38,'daan@oeverkring.example','Daan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "6db658a84ac80a11"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'daan@oeverkring.example');
INSERT INTO "letter" VALUES(138,'lessons-shared','lessons-shared:15:37:29','<e2b2d48a-64aa-4536-bedc-b2c55a470f05@samenop.example>','en',15,23,37,'emma@oeverkring.example','Emma','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "ce0adff8b2d1dbf9"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(139,'lessons-shared','lessons-shared:54:41:29','<d0021fe1-02e1-4d9e-88bd-0bd9cf748351@samenop.example>','nl',54,23,41,'hans@oeverkring.example','Hans','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "5e200f42024a3a00"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'hans@oeverkring.example');
INSERT INTO "letter" VALUES(140,'lessons-shared','lessons-shared:23:42:29','<d7294ff3-dde1-4b83-84aa-fd0508a8f02b@samenop.example>','nl',23,23,42,'jan@oeverkring.example','Jan','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "cf6682f154493e49"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'jan@oeverkring.example');
INSERT INTO "letter" VALUES(141,'lessons-shared','lessons-shared:31:43:29','<065b6902-e536-409d-845b-ddc3b4ea4ba8@samenop.example>','en',31,23,43,'kim@oeverkring.example','Kim','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-10-31T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a1b87f8ba3790a54"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'kim@oeverkring.example');
INSERT INTO "letter" VALUES(142,'lead-still-public','lead-still-public:2:23:30','<83ab0f4d-64c1-4ff2-be90-66b4f8729938@samenop.example>','nl',2,23,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: told", "slug": "sessie-told", "starts_at": "2026-11-10T09:00:00+00:00", "ends_at": "2026-11-10T11:00:00+00:00", "blocks": [["2026-11-10T09:00:00+00:00", "2026-11-10T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-28T11:00:00+00:00", "taken": 8, "minimum": null}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(143,'role-still-right','role-still-right:6:2026-11-28','<4a652314-390a-47a7-9c23-a573435e4888@samenop.example>','nl',6,NULL,NULL,'lotte@oeverkring.example','Lotte','{"role_ids": [5], "roles": ["coordinator"]}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'lotte@oeverkring.example');
INSERT INTO "letter" VALUES(146,'address-old','address-old:4:2','<10abf976-1d51-4b6f-865f-3585381a30fa@samenop.example>','nl',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"change_id": 2, "salt_mark": "1a2f076191479394", "ends_at": "2026-11-30T11:00:00+00:00", "new": "fleur@elders.example"}','2026-11-28 11:00:00.000000','2026-11-30 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'fleur@oeverkring.example');
INSERT INTO "letter" VALUES(147,'address-new','address-new:4:2','<1eb7ac95-674c-4d90-a654-003c4ec08914@samenop.example>','nl',4,NULL,NULL,'fleur@elders.example','','{"change_id": 2, "salt_mark": "1a2f076191479394", "ends_at": "2026-11-30T11:00:00+00:00"}','2026-11-28 11:00:00.000000','2026-11-30 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'fleur@elders.example');
INSERT INTO "letter" VALUES(148,'reaction-leave-out','reaction-leave-out:2:25:14','<d5000e78-44ed-4537-b245-81ad27390670@samenop.example>','nl',2,25,NULL,'bram@oeverkring.example','Bram','{"title": "Sessie: round", "slug": "sessie-round", "starts_at": "2026-11-20T09:00:00+00:00", "ends_at": "2026-11-20T11:00:00+00:00", "blocks": [["2026-11-20T09:00:00+00:00", "2026-11-20T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-10T09:00:00+00:00", "taken": 4, "minimum": null, "reaction_id": 7}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'bram@oeverkring.example');
INSERT INTO "letter" VALUES(149,'summary-asked','summary-asked:1:49:6','<3836c562-8812-490f-9915-5745345afca5@samenop.example>','nl',1,26,49,'anna@oeverkring.example','Anna','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "a8828eea5424e191", "reader_id": 14, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'anna@oeverkring.example');
INSERT INTO "letter" VALUES(150,'summary-asked','summary-asked:15:50:6','<4017915e-867c-42b7-ad53-454f7b8035ff@samenop.example>','en',15,26,50,'emma@oeverkring.example','Emma','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "standing": "going", "position": null, "salt_mark": "1f9cd897638eb634", "reader_id": 15, "was_there": true, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'emma@oeverkring.example');
INSERT INTO "letter" VALUES(151,'summary-read-along','summary-read-along:5:reader-16:6','<75117bfc-ed47-49b8-9e18-9d41abc51df5@samenop.example>','nl',5,26,NULL,'noor@oeverkring.example','Noor Bakker','{"title": "Sessie: asked", "slug": "sessie-asked", "starts_at": "2026-11-26T09:00:00+00:00", "ends_at": "2026-11-26T11:00:00+00:00", "blocks": [["2026-11-26T09:00:00+00:00", "2026-11-26T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-16T09:00:00+00:00", "reader_id": 16, "salt_mark": "6a6a5c3349b28c8e", "was_there": false, "closes_at": "2026-12-04T22:59:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2027-01-03 22:59:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(152,'summary-number','summary-number:3:27:7','<967df375-0853-4699-a27e-0b71dbbd243e@samenop.example>','nl',3,27,NULL,'chris@oeverkring.example','Chris','{"title": "Sessie: numbers", "slug": "sessie-numbers", "starts_at": "2026-11-25T09:00:00+00:00", "ends_at": "2026-11-25T11:00:00+00:00", "blocks": [["2026-11-25T09:00:00+00:00", "2026-11-25T11:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-15T09:00:00+00:00", "who": "Bram"}','2026-11-28 11:00:00.000000','2026-12-28 11:00:00.000000','waiting','2026-11-28 11:00:00.000000',NULL,0,'',NULL,NULL,NULL,'chris@oeverkring.example');
INSERT INTO "letter" VALUES(153,'signup-going','signup-going:82:64:5','<03a94a4a-8f3e-404a-b805-d2adfd56416d@samenop.example>','nl',82,2,64,'gerda@oeverkring.example','Gerda','{"title": "Sessie: room", "slug": "sessie-room", "starts_at": "2026-12-09T12:00:00+00:00", "ends_at": "2026-12-09T14:00:00+00:00", "blocks": [["2026-12-09T12:00:00+00:00", "2026-12-09T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00", "standing": "going", "position": null, "salt_mark": "947fa3aedf329019", "is_offered": false}','2026-11-28 12:00:00.150669','2026-12-09 14:00:00.000000','waiting','2026-11-28 12:00:00.150669',NULL,0,'',NULL,NULL,NULL,'gerda@oeverkring.example');
INSERT INTO "letter" VALUES(154,'sign-in','sign-in:5:b99c204cf216894d7d2399a6195363067fce6665dff2e14e6671c2c1dcb4aa09','<dfc11f0d-d50a-4f55-9d21-66b3bd2aa104@samenop.example>','nl',5,NULL,NULL,'noor@oeverkring.example','Noor Bakker','{"token": "TN_Gf7vBl9gHibdujYZ_CiW5iGTP9Av-W8qKkPL1ke0", "code": "55017018"}','2026-11-28 12:00:00.223521','2026-11-28 12:10:00.223521','waiting','2026-11-28 12:00:00.223521',NULL,0,'',NULL,NULL,NULL,'noor@oeverkring.example');
INSERT INTO "letter" VALUES(155,'sign-in','sign-in:4:797dfd38efebbcfcf84fe579fbe8684d270b37bcbfbabe83ba5370d4092cd981','<7a705872-875b-4090-9680-7448678c7d83@samenop.example>','en',4,NULL,NULL,'fleur@oeverkring.example','Fleur','{"token": "wKp2mOMziGAuVAYNoa2w5Fje2Mod2IkIIRVa1QclZbc", "code": "02896510", "goes_first": true}','2026-11-28 12:00:00.241322','2026-11-28 12:10:00.241322','waiting','2026-11-28 12:00:00.241322',NULL,0,'',NULL,NULL,NULL,'fleur@oeverkring.example');
CREATE TABLE letter_to_self (
	signup_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	due_at DATETIME NOT NULL, 
	posted_at DATETIME, 
	CONSTRAINT pk_letter_to_self PRIMARY KEY (signup_id), 
	CONSTRAINT fk_letter_to_self_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE
);
INSERT INTO "letter_to_self" VALUES(33,'Ik bel de buurvrouw.','2026-11-24 06:00:00.000000','2026-11-27 12:00:00.000000');
INSERT INTO "letter_to_self" VALUES(34,'I will call my neighbour.','2026-11-24 06:00:00.000000','2026-11-27 12:00:00.000000');
INSERT INTO "letter_to_self" VALUES(36,'Later doet anna iets.','2026-12-09 06:00:00.000000',NULL);
CREATE TABLE mailbox_turn (
	mark VARCHAR NOT NULL, 
	turn INTEGER NOT NULL, 
	last_at DATETIME NOT NULL, 
	CONSTRAINT pk_mailbox_turn PRIMARY KEY (mark)
);
INSERT INTO "mailbox_turn" VALUES('sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u',16,'2026-11-28 11:00:00.000000');
INSERT INTO "mailbox_turn" VALUES('DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd',13,'2026-11-28 11:00:00.000000');
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
INSERT INTO "mailbox_turn" VALUES('3WuRmUFJ-fKqzOfl8i6NSQkyeT2jIoUc',1,'2026-11-28 12:00:00.150669');
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
	day_salt VARCHAR DEFAULT '' NOT NULL, nudged_at DATETIME, seat_offered_at DATETIME, online_details TEXT DEFAULT '' NOT NULL, joining_public VARCHAR DEFAULT '' NOT NULL, saved_by_id INTEGER, 
	CONSTRAINT fk_meeting_network_id_network FOREIGN KEY(network_id) REFERENCES network (id), 
	CONSTRAINT uq_meeting_slug UNIQUE (slug), 
	CONSTRAINT uq_meeting_made_by_id UNIQUE (made_by_id, idem), 
	CONSTRAINT fk_meeting_made_by_id_person FOREIGN KEY(made_by_id) REFERENCES person (id) ON DELETE SET NULL
);
INSERT INTO "meeting" VALUES(1,'sessie-full','published','Sessie: full','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 12:00:00.000000','2026-12-08 14:00:00.000000',0,2,1,2,2,7,NULL,'e8B09DsgqrlwnTMfpPmP6Q',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: full
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'nNxNE2dViBMJjgha',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(2,'sessie-room','published','Sessie: room','kick-off',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-09 12:00:00.000000','2026-12-09 14:00:00.000000',0,12,1,4,0,5,NULL,'K_LpnQeQbPpqwCaUtCELlA',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: room
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
wonen
geld
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','10 euro','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'1g6vDizgjrxbRFkJ',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(3,'sessie-given-back','published','Sessie: given back','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-10 12:00:00.000000','2026-12-10 14:00:00.000000',0,2,1,2,0,7,NULL,'0vsco6fuURB44dQiVFveiw',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: given back
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'vwBHXNoYjnfxIe_r',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(4,'sessie-almost-there','published','Sessie: almost there','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-29 18:00:00.000000','2026-11-29 20:00:00.000000',0,1,1,0,2,5,NULL,'lSlVpMZ2FXiCghiC9c_wYA',1,0,'2026-11-19 18:00:00.000000','2026-11-19 18:00:00.000000','','','sessie: almost there
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'1z83gX1_7zreMFdE',NULL,'2026-11-28 11:00:00.000000','','',NULL);
INSERT INTO "meeting" VALUES(5,'sessie-moved','published','Sessie: moved','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-12 13:00:00.000000','2026-12-12 15:00:00.000000',0,12,1,3,0,6,NULL,'MAXHcgXiLTHQwo_GYfQh_Q',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: moved
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','','2026-11-28 11:00:00.000000','{"title": "Sessie: moved", "slug": "sessie-moved", "starts_at": "2026-12-11T12:00:00+00:00", "ends_at": "2026-12-12T14:00:00+00:00", "blocks": [["2026-12-11T12:00:00+00:00", "2026-12-11T14:00:00+00:00"], ["2026-12-12T12:00:00+00:00", "2026-12-12T14:00:00+00:00"]], "timezone": "Europe/Amsterdam", "where": "Buurthuis De Kraanvogel, Kade 1, Amsterdam", "city": "Amsterdam", "route": "", "online_url": "", "online_details": "", "contact_phone": "", "questions": ["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"], "is_members": false, "sequence": 0, "dtstamp": "2026-11-24T12:00:00+00:00"}',NULL,'',NULL,NULL,NULL,'f_dv2gqgr17VlGWP',NULL,NULL,'','',3);
INSERT INTO "meeting" VALUES(6,'sessie-online','published','Sessie: online','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','','','Kade 1','','https://meet.example/nieuw','Europe/Amsterdam','2026-12-13 12:00:00.000000','2026-12-13 14:00:00.000000',0,12,1,2,0,4,NULL,'r1bXVqtxJO7C1mIJLUFFwA',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: online
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'LP1KvGC0o9u6Koqj',NULL,NULL,'','',3);
INSERT INTO "meeting" VALUES(7,'sessie-another-route','published','Sessie: another route','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-22 12:00:00.000000','2026-12-22 14:00:00.000000',0,12,1,2,0,4,NULL,'WKKTBz1vJY7rel-ti9zYew',2,0,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: another route
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','Tram 12','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'HpJ50Q1DfhFLqbYe',NULL,NULL,'','',3);
INSERT INTO "meeting" VALUES(8,'sessie-called-off','called-off','Sessie: called off','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-14 12:00:00.000000','2026-12-14 14:00:00.000000',0,12,1,2,0,4,NULL,'OQipvMVVm3mwPhSdUnxltg',2,1,'2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: called off
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','optional','','','summary','no','',NULL,NULL,'2026-11-28 11:00:00.000000','De zaal is dicht.',NULL,NULL,NULL,'gkacrrKKFnNzTowe',NULL,NULL,'','',3);
INSERT INTO "meeting" VALUES(9,'sessie-list','published','Sessie: list','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-15 12:00:00.000000','2026-12-15 14:00:00.000000',0,12,1,2,0,7,NULL,'eD6X2oSSK2ziSFaU1j1xwg',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: list
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,1,NULL,NULL,0,2,'public','no','','','summary','audio','',NULL,NULL,NULL,'',NULL,NULL,NULL,'YJUeJaKGJVdNxeAV',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(10,'sessie-ill','published','Sessie: ill','network-meeting',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-16 12:00:00.000000','2026-12-16 14:00:00.000000',0,12,1,0,0,2,NULL,'2BbnbAizctKBDbFTV3vNbA',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: ill
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'D7Scq2fThokV6HYx',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(11,'sessie-taken-over','published','Sessie: taken over','closing',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-17 12:00:00.000000','2026-12-17 14:00:00.000000',0,12,1,0,0,2,NULL,'qvUZ2-LnNzjZzs1Xg0WE4Q',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: taken over
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','transcript','',NULL,NULL,NULL,'',NULL,NULL,NULL,'B7ESsB2PjxAjNCDR',NULL,NULL,'','',3);
INSERT INTO "meeting" VALUES(12,'sessie-few','published','Sessie: few','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 08:00:00.000000','2026-11-30 10:00:00.000000',0,12,1,1,0,3,NULL,'6o3rrFpuyycTqZ6oYRCWaA',1,0,'2026-11-20 08:00:00.000000','2026-11-20 08:00:00.000000','','','sessie: few
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','required','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000',NULL,NULL,'c6hL3vTyhEr4kLuD',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(13,'sessie-goes-on','published','Sessie: goes on','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 10:00:00.000000','2026-11-30 12:00:00.000000',0,12,1,1,0,4,NULL,'7flOj9DPGSVl_WkHeB48SA',1,0,'2026-11-20 10:00:00.000000','2026-11-20 10:00:00.000000','','','sessie: goes on
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',5,NULL,NULL,NULL,0,1,'public','no','','','summary','no','',NULL,NULL,NULL,'','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',NULL,'PPyrtmrmm_pwi-wj',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(14,'sessie-near','published','Sessie: near','peer-consultation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-28 15:00:00.000000','2026-11-28 17:00:00.000000',0,12,1,2,0,5,NULL,'NyMWY8q7NlsOmoot9G5n-Q',1,0,'2026-11-18 15:00:00.000000','2026-11-18 15:00:00.000000','','','sessie: near
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','Vegetarisch?','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,'2026-11-28 11:00:00.000000','E0Id_tGCthdVpFt_',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(15,'sessie-members','published','Sessie: members','knowledge-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-18 12:00:00.000000','2026-12-18 14:00:00.000000',0,12,1,0,0,1,NULL,'eRIWsZ7_5i3-1MIeeFNVaA',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: members
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'members','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'bDygj9X_Q3YdTNkB',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(16,'sessie-by-link-htjke9wry5mw','published','Sessie: by link','moral-deliberation',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-19 12:00:00.000000','2026-12-19 14:00:00.000000',0,12,1,0,0,1,NULL,'D6PL6HIOgpOL4IAn4Rj71g',1,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: by link
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,'2026-11-24 12:00:00.000000','2026-12-18 12:00:00.000000',0,0,'link','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'6Npky2ExX5pq4kLw',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(17,'sessie-who-comes','published','Sessie: who comes','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-01 00:00:00.000000','2026-12-01 02:00:00.000000',0,2,1,2,2,6,NULL,'sKk95w1lcYYGHaSDlwfglw',1,0,'2026-11-21 00:00:00.000000','2026-11-21 00:00:00.000000','','','sessie: who comes
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,2,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'lOkqLUVbP49Xy2jD',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(18,'sessie-passed-on','published','Sessie: passed on','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-30 00:00:00.000000','2026-11-30 02:00:00.000000',0,4,1,0,4,14,NULL,'wJ75IUBRzBni25i3KdG_-Q',1,0,'2026-11-20 00:00:00.000000','2026-11-20 00:00:00.000000','','','sessie: passed on
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,4,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'9Djd-foT94luoRgq',NULL,'2026-11-28 07:00:00.000000','','',NULL);
INSERT INTO "meeting" VALUES(19,'sessie-left','published','Sessie: left','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-20 12:00:00.000000','2026-12-20 14:00:00.000000',0,12,1,0,0,2,NULL,'GgzD5qO7v-chKuItMeYkUw',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: left
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'kW5btQ9nxQ7AY-gV',NULL,NULL,'','',3);
INSERT INTO "meeting" VALUES(20,'sessie-handed-over','published','Sessie: handed over','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-21 12:00:00.000000','2026-12-21 14:00:00.000000',0,12,1,0,0,2,NULL,'RwEkQuvcA8Rc-KHOcA3hFw',2,0,'2026-11-24 12:00:00.000000','2026-11-24 12:00:00.000000','','','sessie: handed over
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'ghKsVDX7lpe5H_Bn',NULL,NULL,'','',3);
INSERT INTO "meeting" VALUES(21,'sessie-draft','draft','Sessie: draft','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-12-08 08:30:00.000000','2026-12-08 10:30:00.000000',0,2,1,0,0,0,2,'once',1,0,'2026-11-24 12:00:00.000000',NULL,'','','sessie: draft
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,0,'public','no','','','nothing','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'BdFrvjOJxNrw-Tms',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(22,'sessie-a-month-ago','published','Sessie: a month ago','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-10-27 09:00:00.000000','2026-10-27 11:00:00.000000',0,12,1,3,0,16,NULL,'AdG2nG9QOdzmsaPahF9I0w',1,0,'2026-10-28 11:00:00.000000','2026-10-17 09:00:00.000000','','','sessie: a month ago
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,3,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'AoVBJGwIAiQvRAS_',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(23,'sessie-told','published','Sessie: told','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-10 09:00:00.000000','2026-11-10 11:00:00.000000',0,12,1,8,0,30,NULL,'956Oz9gxk_gSoOyMmiTGWg',1,0,'2026-11-28 11:00:00.000000','2026-10-31 09:00:00.000000','','','sessie: told
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,8,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'r8n4SvIo7AkQgJGy',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(24,'sessie-silence','published','Sessie: silence','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-22 12:00:00.000000','2026-11-22 14:00:00.000000',0,12,1,1,0,4,NULL,'vx1Boj0tNyRplYOQVtQ6Wg',1,0,'2026-11-12 12:00:00.000000','2026-11-12 12:00:00.000000','','','sessie: silence
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,1,'public','no','','','lessons','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'8ozAK-kHRV5qpyZQ','2026-11-28 11:00:00.000000',NULL,'','',NULL);
INSERT INTO "meeting" VALUES(25,'sessie-round','published','Sessie: round','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-20 09:00:00.000000','2026-11-20 11:00:00.000000',0,12,1,4,0,14,NULL,'VSMSDQMFDPn45R32frGoTw',1,0,'2026-11-10 09:00:00.000000','2026-11-10 09:00:00.000000','','','sessie: round
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,4,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'_RvBzuQR8_v-bnSj',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(26,'sessie-asked','published','Sessie: asked','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-26 09:00:00.000000','2026-11-26 11:00:00.000000',0,12,1,2,0,6,NULL,'lTjQd3BIhLlmmpU-g-rLJg',1,0,'2026-11-16 09:00:00.000000','2026-11-16 09:00:00.000000','','','sessie: asked
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'H82H678APbgQOJhS',NULL,NULL,'','',NULL);
INSERT INTO "meeting" VALUES(27,'sessie-numbers','published','Sessie: numbers','work-session',1,'We kijken samen naar twee situaties.','["Waar loopt het vast?", "Wat weet je niet zeker?", "Wie kijkt er anders naar?"]','Iedereen in Amsterdam.','nl','Amsterdam','Buurthuis De Kraanvogel','Kade 1','','','Europe/Amsterdam','2026-11-25 09:00:00.000000','2026-11-25 11:00:00.000000',0,12,1,2,0,9,NULL,'3pMWUcPY3fRrIkxM6qQFLQ',1,0,'2026-11-15 09:00:00.000000','2026-11-15 09:00:00.000000','','','sessie: numbers
we kijken samen naar twee situaties.
waar loopt het vast?
wat weet je niet zeker?
wie kijkt er anders naar?
iedereen in amsterdam.
amsterdam
buurthuis de kraanvogel
meedoen','','',NULL,NULL,NULL,NULL,0,2,'public','no','','','summary','no','',NULL,NULL,NULL,'',NULL,NULL,NULL,'XQG9JEPMHuq0Yzql',NULL,NULL,'','',NULL);
CREATE TABLE meeting_count (
	meeting_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT pk_meeting_count PRIMARY KEY (meeting_id, name), 
	CONSTRAINT fk_meeting_count_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "meeting_count" VALUES(23,'present',2);
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
INSERT INTO "meeting_facilitator" VALUES(9,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(10,2,'2026-11-28 11:00:00.000000');
INSERT INTO "meeting_facilitator" VALUES(11,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(12,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(13,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(14,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(15,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(16,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(17,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(18,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(19,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(21,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(22,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(23,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(24,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(25,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(26,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(27,2,NULL);
INSERT INTO "meeting_facilitator" VALUES(11,3,NULL);
INSERT INTO "meeting_facilitator" VALUES(20,4,NULL);
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
CREATE TABLE period_choice (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	days INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	by_id INTEGER, 
	CONSTRAINT fk_period_choice_by_id_person FOREIGN KEY(by_id) REFERENCES person (id) ON DELETE SET NULL
);
INSERT INTO "period_choice" VALUES(1,'letters',20,'2026-11-28 11:00:00.000000',3);
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	email VARCHAR NOT NULL, 
	email_shown VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	created_at DATETIME NOT NULL, 
	verified_at DATETIME, 
	asked_to_sign_in INTEGER NOT NULL, lead_ended_at DATETIME, seen_at DATETIME, role_asked_at DATETIME, 
	CONSTRAINT uq_person_email UNIQUE (email)
);
INSERT INTO "person" VALUES(1,'anna@oeverkring.example','anna@oeverkring.example','Anna','2026-11-24 12:00:00.000000','2026-10-28 08:00:00.000000',0,NULL,'2026-11-28 12:00:00.002182',NULL);
INSERT INTO "person" VALUES(2,'bram@oeverkring.example','bram@oeverkring.example','Bram','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.007954',0,NULL,'2026-11-28 12:00:00.007954','2026-11-24 12:00:00.000000');
INSERT INTO "person" VALUES(3,'chris@oeverkring.example','chris@oeverkring.example','Chris','2026-11-24 12:00:00.000000','2026-11-24 13:00:00.000000',1,NULL,'2026-11-28 12:00:00.012352','2026-11-24 12:00:00.000000');
INSERT INTO "person" VALUES(4,'fleur@oeverkring.example','fleur@oeverkring.example','Fleur','2026-11-24 12:00:00.000000',NULL,0,NULL,NULL,'2026-11-28 11:00:00.000000');
INSERT INTO "person" VALUES(5,'noor@oeverkring.example','noor@oeverkring.example','Noor Bakker','2026-11-24 12:00:00.000000',NULL,1,'2026-11-24 13:00:00.000000',NULL,'2026-11-24 12:00:00.000000');
INSERT INTO "person" VALUES(6,'lotte@oeverkring.example','lotte@oeverkring.example','Lotte','2026-11-24 12:00:00.000000','2026-11-28 12:00:00.016648',0,NULL,'2026-11-28 12:00:00.016648','2026-11-28 11:00:00.000000');
INSERT INTO "person" VALUES(7,'vera@elders.example','vera@elders.example','Vera','2026-11-24 12:00:00.000000','2026-11-28 11:00:00.000000',0,'2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000','2026-11-24 12:00:00.000000');
INSERT INTO "person" VALUES(12,'piet@oeverkring.example','piet@oeverkring.example','Piet','2026-11-24 12:00:00.000000',NULL,0,NULL,NULL,NULL);
INSERT INTO "person" VALUES(15,'emma@oeverkring.example','emma@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0,NULL,'2026-11-28 11:00:00.000000',NULL);
INSERT INTO "person" VALUES(16,'daan@oeverkring.example','daan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-11 12:00:00.000000',0,NULL,'2026-11-23 11:00:00.000000',NULL);
INSERT INTO "person" VALUES(17,'finn@oeverkring.example','finn@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-23 11:00:00.000000',0,NULL,'2026-11-28 11:00:00.000000',NULL);
INSERT INTO "person" VALUES(18,'gijs@oeverkring.example','gijs@oeverkring.example','','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000',0,NULL,'2026-11-28 11:00:00.000000',NULL);
INSERT INTO "person" VALUES(23,'jan@oeverkring.example','jan@oeverkring.example','','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000',0,NULL,'2026-11-28 11:00:00.000000',NULL);
INSERT INTO "person" VALUES(31,'kim@oeverkring.example','kim@oeverkring.example','','2026-11-24 13:00:00.000000',NULL,0,NULL,NULL,NULL);
INSERT INTO "person" VALUES(36,'mila@oeverkring.example','mila@oeverkring.example','','2026-11-21 01:00:00.000000',NULL,0,NULL,NULL,NULL);
INSERT INTO "person" VALUES(37,'olaf@oeverkring.example','olaf@oeverkring.example','','2026-11-21 01:00:00.000000',NULL,0,NULL,NULL,NULL);
INSERT INTO "person" VALUES(40,'rosa@oeverkring.example','rosa@oeverkring.example','','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000',0,NULL,'2026-11-28 11:00:00.000000',NULL);
INSERT INTO "person" VALUES(41,'tess@oeverkring.example','tess@oeverkring.example','','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000',0,NULL,'2026-11-28 11:00:00.000000',NULL);
INSERT INTO "person" VALUES(54,'hans@oeverkring.example','hans@oeverkring.example','','2026-11-10 10:00:00.000000',NULL,0,NULL,NULL,NULL);
INSERT INTO "person" VALUES(68,'ivy@oeverkring.example','ivy@oeverkring.example','','2026-11-28 08:40:00.000000',NULL,0,NULL,NULL,NULL);
INSERT INTO "person" VALUES(82,'gerda@oeverkring.example','gerda@oeverkring.example','','2026-11-28 12:00:00.150669',NULL,0,NULL,NULL,NULL);
CREATE TABLE raw_notes (
	meeting_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_raw_notes PRIMARY KEY (meeting_id, person_id), 
	CONSTRAINT fk_raw_notes_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_raw_notes_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "raw_notes" VALUES(22,2,'Losse woorden.','2026-10-28 07:00:00.000000');
INSERT INTO "raw_notes" VALUES(27,2,'Nog uitwerken.','2026-11-28 11:00:00.000000');
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
INSERT INTO "reaction" VALUES(2,2,4,'answer_1','addition','Zegt anna.','',1,0,'2026-11-11 12:00:00.000000','adopted','','2026-11-11 13:00:00.000000',2,NULL);
INSERT INTO "reaction" VALUES(3,2,6,'answer_1','nuance','Zegt emma.','',0,1,'2026-11-11 12:00:00.000000','partly','','2026-11-11 13:00:00.000000',2,NULL);
INSERT INTO "reaction" VALUES(4,2,5,'answer_1','addition','Zegt daan.','',0,0,'2026-11-11 12:00:00.000000','declined','Dat staat er al.','2026-11-11 13:00:00.000000',2,NULL);
INSERT INTO "reaction" VALUES(5,3,11,'answer_1','leave-out','','De man met de rode fiets zei niets.',0,0,'2026-11-23 11:00:00.000000',NULL,'',NULL,NULL,'2026-11-26 10:30:00.000000');
INSERT INTO "reaction" VALUES(6,3,13,'intro','agree','','',0,0,'2026-11-23 11:00:00.000000',NULL,'',NULL,NULL,NULL);
INSERT INTO "reaction" VALUES(7,3,13,'answer_2','leave-out','','De vrouw met de groene jas bleef staan.',0,0,'2026-11-28 11:00:00.000000',NULL,'',NULL,NULL,NULL);
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
	reacted_at DATETIME, reads_along BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_round_reader_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_reader_signup_id_signup FOREIGN KEY(signup_id) REFERENCES signup (id) ON DELETE CASCADE, 
	CONSTRAINT fk_round_reader_summary_id_summary FOREIGN KEY(summary_id) REFERENCES summary (id) ON DELETE CASCADE, 
	CONSTRAINT uq_round_reader_summary_id UNIQUE (summary_id, person_id)
);
INSERT INTO "round_reader" VALUES(1,1,1,33,'Anna','nPN2nYoNcnREitTh','2026-10-28 08:00:00.000000',0);
INSERT INTO "round_reader" VALUES(2,1,16,35,'Daan','txbPT0LqdU20mgax',NULL,0);
INSERT INTO "round_reader" VALUES(3,1,15,34,'Emma','RssVORcjaIQnJIox',NULL,0);
INSERT INTO "round_reader" VALUES(4,2,1,36,'Anna','Tc24Zvae9cbocHPq','2026-11-11 12:00:00.000000',0);
INSERT INTO "round_reader" VALUES(5,2,16,38,'Daan','MdV10ya7X9rUk4EC','2026-11-11 12:00:00.000000',0);
INSERT INTO "round_reader" VALUES(6,2,15,37,'Emma','dIAt4Mh5kGlDjxuW','2026-11-11 12:00:00.000000',0);
INSERT INTO "round_reader" VALUES(7,2,54,41,'Hans','XkcbQFkbUaQeVVk4',NULL,0);
INSERT INTO "round_reader" VALUES(8,2,23,42,'Jan','P9m67qCEZU7m1x4L',NULL,0);
INSERT INTO "round_reader" VALUES(9,2,31,43,'Kim','jIRR0IqBLfZ6KiJV',NULL,0);
INSERT INTO "round_reader" VALUES(10,3,1,45,'Anna','3zZDDILkMui6g3WZ',NULL,0);
INSERT INTO "round_reader" VALUES(11,3,16,47,'Daan','M7ibBzHcHTIoUkme','2026-11-23 11:00:00.000000',0);
INSERT INTO "round_reader" VALUES(12,3,15,46,'Emma','NtB72DGs6jlz4f4S',NULL,0);
INSERT INTO "round_reader" VALUES(13,3,17,48,'Finn','XW5rNrvmQiNRvFJF','2026-11-23 11:00:00.000000',0);
INSERT INTO "round_reader" VALUES(14,4,1,49,'Anna','YXUJRKtoXWibj44r',NULL,0);
INSERT INTO "round_reader" VALUES(15,4,15,50,'Emma','q0Ny0vmMsoIVKhbe',NULL,0);
INSERT INTO "round_reader" VALUES(16,4,5,NULL,'Noor Bakker','SA1501HFQKwc1Tb7',NULL,1);
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
INSERT INTO "set_aside" VALUES(1,27,'4a5d9645932afcde9f157650bc7b6b3b','bsn','Dit is een voorbeeld.',3,'2026-11-28 11:00:00.000000');
INSERT INTO "set_aside" VALUES(2,27,'9fcd0fb4662bb306aceb117adf4880e9','asked','',2,'2026-11-28 11:00:00.000000');
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
INSERT INTO "sign_in" VALUES(1,3,'dd0d919756b9ae09481416bb0b3ae2dd7ac804850b5229c110795875ca7fbc94','Firefox, Linux','2026-11-24 13:00:00.000000','2026-12-24 13:00:00.000000',1,NULL);
INSERT INTO "sign_in" VALUES(2,15,'8d17259880c04cd3de9b7ed59917f2fba72c9f04205f09744c17a2028b9e14c0','Firefox, Android','2026-11-24 12:00:00.000000','2026-12-24 12:00:00.000000',0,'2026-11-24 13:00:00.000000');
INSERT INTO "sign_in" VALUES(3,1,'fed341bea7fbea39af462cb0270f165c12a559f2809626447af2a8620f08fbb5','','2026-11-28 12:00:00.002182','2026-12-28 12:00:00.002182',1,NULL);
INSERT INTO "sign_in" VALUES(4,2,'7a5c9e55c805106c625307fc9c688899b1798080cce0728f2dc6b3d8002c1c86','','2026-11-28 12:00:00.007954','2026-12-28 12:00:00.007954',1,NULL);
INSERT INTO "sign_in" VALUES(5,3,'aadfabe3c258f0e11f4ec4f52e4f0572d94cee1ac5f28cda43d0ddac625e88a8','','2026-11-28 12:00:00.012352','2026-12-28 12:00:00.012352',1,NULL);
INSERT INTO "sign_in" VALUES(6,6,'59e04028012343ea6161d35a5e70a38f5442847a84e78030604d4810504b8a40','','2026-11-28 12:00:00.016648','2026-12-28 12:00:00.016648',1,NULL);
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
INSERT INTO "sign_in_request" VALUES(1,1,'8fc19eac40912b5dd12b63a072c3d3e06480de2d764c62384396963d7491fc6e',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(2,2,'5b7e8e2d3ed3bedb71be9cd6d005dc87ed2b1611a5467ae044522175e9f56bb3',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(3,3,'35a95f9e79c6459bc1424d2b9d9148396a4722751881c6099b71ac7ec9d8f617',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(4,4,'3f328573d88664cb6cf9d8e79feabd8eaaf4bbd44077f98883cf15f4c6055cd8',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(5,5,'4ca4402b56b1498fe963c7f711de00933ad57ccb3acc8b88c439360bfc096d4c',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(6,6,'e5c6d2ecc67e448a492d1ad364eadceb0624ab7a3cb96b96fe7f3b6559278703',NULL,NULL,0,'','2026-11-24 12:00:00.000000','2026-11-25 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(8,3,'687a36492766ef9946c56d539a4cadf9076b5def456517df8421205a3a30fa97','e0f6bf52a9f6f4a4c75e7c3159451099bf4791267b411ce02a2dd6b8a8d4f4b7','99bfdfeeea48dd5e097efa6fb7a348a0607af22e16843a52f5e1fb3f95132a08',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000',NULL,NULL,NULL,'xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',0);
INSERT INTO "sign_in_request" VALUES(9,3,'7cda04ed9e49fd7c14e71a0d4b3fd6811b8d7fc5ebbeacd034ceb5a4c86e3ea5','e52cada7991477ca2a198751173582845d3b0053aeec7fee13cb7bca5ab1bca7','b9dacc366cd86a33ce740f9a3f13ab1faed274bc54e38d2259d1d0cf576bf92f',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000',NULL,NULL,NULL,'xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',0);
INSERT INTO "sign_in_request" VALUES(10,3,'8277fa3b89d1882848b987031134695037370332021d9196551867a09e296e4e','b6311aea8220451400a2acf56751fdb9eda423e5a05e0515c3ae70b69ace96e6','2c870a117f9994ff75fc82ec39e6a362922408ac9822355e90021ef3f5dc2b41',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000',NULL,NULL,NULL,'xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',0);
INSERT INTO "sign_in_request" VALUES(11,3,'f1604ba971c7ff8fccfb35fbc6adfd4e088b1c85da377cc2da1a743f8fa5525d','b99e42358245e908cfcd42cb9a89ffd4a8edd607ad761ea766310b72ec4a59f6','3d6f20b51c404d91063e90829147cc8f76d9439ca5fe013572c242f0524f052d',0,'/manage','2026-11-24 13:00:00.000000','2026-11-24 13:10:00.000000','2026-11-24 13:00:00.000000',NULL,'2026-11-24 13:00:00.000000','xWP7jdpWQrc53Fcn1s-DYnishxMILYqc','37dad677cf0b3997d0f5dd0d7889f84b11002e3ca73b0ae1bdb6d7e9b46fdb8a',1);
INSERT INTO "sign_in_request" VALUES(12,NULL,'15e34dd9eb893c2c7807bf4d7be21bcaf46905597715031878b4bfc72a25a15e',NULL,NULL,0,'','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',NULL,NULL,NULL,'uafwKOr3SNdzfHQudCNcYpqRwBlJnfeD',NULL,0);
INSERT INTO "sign_in_request" VALUES(13,NULL,'139c96d7d24b89aa50aa7b8381272b88ed464d890f3e181b1ceb97fb632834f0',NULL,NULL,0,'','2026-11-28 11:00:00.000000','2026-11-28 11:00:00.000000',NULL,NULL,NULL,'1bQxbwWRqdRlPQ8QbjSeSUy3GW4Ruf9c',NULL,0);
INSERT INTO "sign_in_request" VALUES(14,1,'12a3514c854c3e7e3c4cf1fa827ab13f22874fb22382ea7e15e828ce1bd5f239',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000','2026-11-28 12:00:00.002182','2026-11-28 12:00:00.002182',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(15,2,'318333924498f4abf65872f69199999a80e55b6697ed8ffc75c15938c202d188',NULL,NULL,0,'','2026-11-28 12:00:00.005891','2026-11-29 12:00:00.005891','2026-11-28 12:00:00.007954','2026-11-28 12:00:00.007954',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(16,3,'41cb12fe1dfb22b80fcbc2a44843d09f971e7c477b06330d535454b93c54e1b5',NULL,NULL,0,'','2026-11-28 12:00:00.010561','2026-11-29 12:00:00.010561','2026-11-28 12:00:00.012352','2026-11-28 12:00:00.012352',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(17,6,'4433bf4386943f0ae6938fbed853c729af0c112f55f9cc14111485880a82ed11',NULL,NULL,0,'','2026-11-28 12:00:00.014848','2026-11-29 12:00:00.014848','2026-11-28 12:00:00.016648','2026-11-28 12:00:00.016648',NULL,NULL,NULL,0);
INSERT INTO "sign_in_request" VALUES(18,5,'b99c204cf216894d7d2399a6195363067fce6665dff2e14e6671c2c1dcb4aa09','db112bdf7a7dcf40db0f5fe849c5264091fc5466ae867a880db6033c9a1c713c','d7d123bae5d45b82384759c8ed8b9d804b4854ccaa536dca1cf0e4ab76bb9c31',1,'','2026-11-28 12:00:00.223521','2026-11-28 12:10:00.223521',NULL,NULL,NULL,'99A-OLTQ6hxg1GGBGcBAF_C2s11V3rRq',NULL,0);
INSERT INTO "sign_in_request" VALUES(19,4,'797dfd38efebbcfcf84fe579fbe8684d270b37bcbfbabe83ba5370d4092cd981','5eea006707c48536acfb3d900323b15d31933c3c603f302b14b9a97ae2cc29ea','4970546895bbe5b4f24a1ea2fede197484fc6d1edd54afd7bdb69abdbb390394',0,'','2026-11-28 12:00:00.241322','2026-11-28 12:10:00.241322',NULL,NULL,NULL,'NIPdK94pbbt3W3_9O1Ojxa5LAoYkmC6Z',NULL,0);
INSERT INTO "sign_in_request" VALUES(20,NULL,'af844d75a078c369ddc9b6350c753a49cd078de1a194f5db6414fda279bc4b27',NULL,NULL,0,'','2026-11-28 12:00:00.252106','2026-11-28 12:10:00.252106',NULL,NULL,NULL,'RBKGiwwspyT5vVapFksTz35p05Z_bxbB',NULL,0);
INSERT INTO "sign_in_request" VALUES(22,1,'325a4a0f5ed0ac06df8b455924393dfaef46f20b9fa9303b8641efde172d2bd9',NULL,NULL,0,'','2026-11-28 12:00:00.000000','2026-11-29 12:00:00.000000',NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE sign_in_turn (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	taken INTEGER DEFAULT 0 NOT NULL
);
INSERT INTO "sign_in_turn" VALUES(10,1);
INSERT INTO "sign_in_turn" VALUES(20,1);
INSERT INTO "sign_in_turn" VALUES(28,1);
INSERT INTO "sign_in_turn" VALUES(33,1);
INSERT INTO "sign_in_turn" VALUES(36,1);
INSERT INTO "sign_in_turn" VALUES(47,4);
INSERT INTO "sign_in_turn" VALUES(54,1);
INSERT INTO "sign_in_turn" VALUES(59,1);
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
	has_evaluated BOOLEAN DEFAULT 0 NOT NULL, proven_at DATETIME, asked_at DATETIME, passed_on_at DATETIME, seat_asked_at DATETIME, seat_asks INTEGER DEFAULT '0' NOT NULL, five_years BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_signup_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_signup_added_by_id_person FOREIGN KEY(added_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_signup_removed_by_id_person FOREIGN KEY(removed_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_signup_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
INSERT INTO "signup" VALUES(1,3,1,'cancelled','Anna','Stichting Anna','nl','ZGwcLQIUfXGwfJEj','ba73a81edba4d0409a04e351bdfbc65a99dce82c3755463c9794cf064ea80637','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(2,3,15,'cancelled','Emma','Stichting Emma','en','aLn3wWUtfQHwI5RH','8db9c05e8e25e048937d474642352413d9d25889484426116aae50cd85cc194d','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(3,3,16,'going','Daan','Stichting Daan','nl','VnZ0d1WGAMzsQDft','24371e222b170d37ab6cbd74ffc7b5e162981fa2d7a763d9b3b66d09f08e36e8','2026-11-24 13:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(4,3,17,'going','Finn','Stichting Finn','en','eFRznogwySwg7YIC','b3177183f292a7625ebf2b61e019cb93dd95c64b4ed8735366a4314bd3957247','2026-11-24 13:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(5,4,18,'cancelled','Gijs','Stichting Gijs','nl','YpRJB2pZyNtonetk','a8c61b0f7a5f1e3f4705896084fdfdb6b973644a53904a372c44784ef4a76279','2026-11-19 19:00:00.000000','2026-11-28 11:00:00.000000','stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(6,4,16,'waiting','Daan','Stichting Daan','nl','tDJjQlbJwkXG8bAs','36a5e3bec81c58b1c0de20aeb9fc0eb8d3e0b190eace6edbcf2e56a948bdf51f','2026-11-19 19:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 11:00:00.000000',1,0);
INSERT INTO "signup" VALUES(7,4,17,'waiting','Finn','Stichting Finn','en','IchQcvd19BGZdCJC','a29a340aaf06163f78186508916490b08cef31b71d0c7e8a8a0347dcbd8cc707','2026-11-19 19:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 11:00:00.000000',1,0);
INSERT INTO "signup" VALUES(8,5,1,'going','Anna','Stichting Anna','nl','3KdhwRqrsy49Ofn5','59083e2c51cfc92adb7821db382009caaf87c0a97f11bf564ee979d4076aa01b','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(9,5,15,'going','Emma','Stichting Emma','en','OGRDOEjl8E1XYq_L','ca3455fe11d4d2533a9c926873ebc0bc2abe0520c5a2614166e25a9a286434f4','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(10,5,23,'going','Jan','Stichting Jan','nl','aLaAHueS41mNf_-o','9bcb7b4ab086c6575beb528c28a454f465e0c19b15939e659076f34dd5451838','2026-11-24 13:00:00.000000',NULL,'stichting jan',NULL,NULL,'2026-11-28 11:00:00.000000',0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(11,6,1,'going','Anna','Stichting Anna','nl','RnBSfXw2Z3TvUIoL','88ec556b890ab4c07e863de2978112aa79ae473891e7d061f790908a9e3a03b9','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(12,6,15,'going','Emma','Stichting Emma','en','yARAOVUJKFvtOZ5y','19db6f1551aaa0d4e732f81cebc1ede5bfa03e37aeeae2712c340ace79d2b103','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(13,7,1,'going','Anna','Stichting Anna','nl','lM3vVKONTVVlsGvg','93b5e324f106d233b0c03148b97941af9f93b2c49d2eecef105feb49f2090690','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(14,7,15,'going','Emma','Stichting Emma','en','_UebhWAg0T3wZIYD','7025dc9354d5f830729c1d5a7a035f66cccdf2b0de8a99256af176b2d4365d2b','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(15,8,1,'going','Anna','Stichting Anna','nl','nuWAIyEINxA2-bpt','e7d09189f8d6de52bed7e3c6fda547cd8f8e7f7002c7138f7b3ecce7f12f4e1f','2026-11-24 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(16,8,15,'going','Emma','Stichting Emma','en','CuWnX92HxdsQ51oI','5078981a99c648a222d52978b250a3c36f17551101e2afffffdf531d28ccbe11','2026-11-24 13:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(17,9,23,'cancelled','Jan','Stichting Jan','nl','f54BYJxmNmBhAbM7','89682472bdb00bf484a0e0395cae073d8da3be6534f78a65c1737c92cfaf9780','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting jan',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(18,9,31,'cancelled','Kim','Stichting Kim','en','oHYdqoo5WnpGx30c','7d7ce696cb39991623c6418a766c6ec016911a0c695246a0957cf519021a054d','2026-11-24 13:00:00.000000','2026-11-28 11:00:00.000000','stichting kim',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(19,12,1,'going','Anna','Stichting Anna','nl','XC09l0drdFxtVqwA','4c64848205197b494bd1f99045aaa53987cd73b9d416c13bd2c5f6d54589399d','2026-11-20 09:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(20,13,1,'going','Anna','Stichting Anna','nl','MkN-wHDAjqi1aZId','40a30dc09caea19f50dfda156c9b5f6ff0f29fbac261a68a0f5b62bf2a777b36','2026-11-20 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(21,14,1,'going','Anna','Stichting Anna','nl','VtcgEqhsQsQmqN1-','a6229d74c7a1ad65624570ec2a529f5d8b8d89de2080e18c7c6707a3dff97beb','2026-11-18 16:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,1,1,0,'06 12345678','Hoe begin ik?','Een rustige plek.','Ja',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(22,14,15,'going','Emma','Stichting Emma','en','gbpzua-_OA-75Zpj','09f959a0c19d7c7c0ee1d016044aa48fb30cec6d9359c514fa34c1ff5581c05d','2026-11-18 16:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(23,17,36,'going','Mila','Stichting Mila','nl','rNgxKd54x6vyxuZX','ce2dc41bbfc1f70e398c3ea0da87536c0908400a8d91eb3241e66a7863158520','2026-11-21 01:00:00.000000',NULL,'stichting mila',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-28 11:00:00.000000',NULL,NULL,0,0);
INSERT INTO "signup" VALUES(24,17,37,'going','Olaf','Stichting Olaf','en','TNQfzcrgN5KhvUFu','890da531c639bc7d10bf8adecb21b5fd9bc624f60e6ac38532820a59a0389f90','2026-11-21 01:00:00.000000',NULL,'stichting olaf',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-28 11:00:00.000000',NULL,NULL,0,0);
INSERT INTO "signup" VALUES(25,17,16,'waiting','Daan','Stichting Daan','nl','N7MZDWxk4BH1kOpU','490ca8aebbd1fd4e80c4d70eeeef7ff6c4134dd4b72cecd30df89097e59707df','2026-11-21 01:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(26,17,17,'waiting','Finn','Stichting Finn','en','lOLj5G4iuxIS_7HB','d63dcc784a18ff6e3c581dde781817a758f8931ddcd53c812d22621e7da46e88','2026-11-21 01:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(27,18,40,'cancelled','Rosa','Stichting Rosa','nl','N-alS9OUb2lIE3b8','6a3fa8d5fb1fd324e6958d20cb7e68d1a5958cdcc4dc7cb5662434bac5f3eca7','2026-11-20 01:00:00.000000','2026-11-28 07:00:00.000000','stichting rosa',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 07:00:00.000000',NULL,0,0);
INSERT INTO "signup" VALUES(28,18,41,'cancelled','Tess','Stichting Tess','en','KbLek0Nvqcj2D30M','6e56e5e571802acdb0e22f0b786b2fae10ed207e84373c2c45affe8741d53c1c','2026-11-20 01:00:00.000000','2026-11-28 07:00:00.000000','stichting tess',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 07:00:00.000000',NULL,0,0);
INSERT INTO "signup" VALUES(29,18,36,'cancelled','Mila','Stichting Mila','nl','miGRsnzLf_HdzKay','0ffea7e0439f701104d4d391fc9f45c285054ce9f56e56cf9e3754338d5a8a92','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000','stichting mila',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 11:00:00.000000',NULL,0,0);
INSERT INTO "signup" VALUES(30,18,37,'cancelled','Olaf','Stichting Olaf','en','0BLfpPIbiqz2patm','ed0f262636c7bdba0c696a939ebb24c7f5679667b2e78f4799399687b9b7b1d5','2026-11-20 01:00:00.000000','2026-11-28 11:00:00.000000','stichting olaf',2,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,'2026-11-27 06:00:00.000000','2026-11-28 11:00:00.000000',NULL,0,0);
INSERT INTO "signup" VALUES(31,18,16,'waiting','Daan','Stichting Daan','nl','EPKKCKga06bVilrl','72ba07dacb9c17f9cc8c7d52fd8b697eaa7f05046da2784ab834003ec979de97','2026-11-20 01:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 07:00:00.000000',1,0);
INSERT INTO "signup" VALUES(32,18,17,'waiting','Finn','Stichting Finn','en','M-R2Hfs19iUD5B60','acf7ff5efaedbf945c47216f655a91d9b1564ffb5ec414fd83cc20a18fa0191a','2026-11-20 01:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,'2026-11-28 07:00:00.000000',1,0);
INSERT INTO "signup" VALUES(33,22,1,'going','Anna','Stichting Anna','nl','KJYxyHeDBP1HkT8i','60bd90c995e5a2394257e8cc1832c83343fbcb6042e99f7fa2602199cc43f1c9','2026-10-17 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,'2026-10-28 08:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(34,22,15,'going','Emma','Stichting Emma','en','Ih1g_EgT-vomaJ8H','84b7f89c50a67ba7a994dfc8a5d637e4abd4409fc293bdf0393a2d60f1c85720','2026-10-17 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(35,22,16,'going','Daan','Stichting Daan','nl','qNDXUb51hizjUaqM','7d506ec1f57902f145dadfb06125cbb41c6eda471a33380bd875bedf3e834940','2026-10-17 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(36,23,1,'going','Anna','Stichting Anna','nl','LcjdvURrkYEPvbtK','d836c8968cbe76ef87907a111c8161015b9c88b2deac409f616720dec06df884','2026-10-31 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1,'2026-11-11 12:00:00.000000',NULL,NULL,NULL,0,1);
INSERT INTO "signup" VALUES(37,23,15,'going','Emma','Stichting Emma','en','ddS_2-hvPUAsHdyc','09e3bfaf16e2980cad8e26c2bb218286b7e48d9da5f08e36cd3dcaa76a007129','2026-10-31 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,1,'2026-11-11 12:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(38,23,16,'going','Daan','Stichting Daan','nl','PtQywZRm1MlAokfY','ac7803bc730d18e62f503a2598515269f08cd4c905ebaf0b072bbc1177a4f177','2026-10-31 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','partly',60,1,'2026-11-11 12:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(39,23,17,'going','Finn','Stichting Finn','en','YfvcQMQijrElu4Hc','73c1c55b7439d8107a2e051c015774a0762e82266dd130ec105bbb602e55d263','2026-10-31 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','absent',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(40,23,18,'going','Gijs','Stichting Gijs','nl','cGRYouGRtTaVBEK_','7d78fd901cf3388beff526288ee3d172c86b27206397fdabbfef0ac16b485d71','2026-10-31 10:00:00.000000',NULL,'stichting gijs',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(41,23,54,'going','Hans','Stichting Hans','nl','GjLJ2tAdjg2i139x','8d2f4830be6cf3528263a483082d18f83185cfcfd693c8210c0e8c1c790d753a','2026-11-10 10:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','','present',NULL,1,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(42,23,23,'going','Jan','Stichting Jan','nl','jjYnXwOi-kscE6ry','c18c7422112a2a54419e58148a97b08208a31cd2f973ae9707eefc9b3c94cf33','2026-11-10 10:00:00.000000',NULL,'stichting jan',NULL,2,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(43,23,31,'going','Kim','Stichting Kim','en','-cmTBIgX2CHQWNwI','bb5bb1d82ed5439e4f2f6f2deb02cb60a93d2f15a3e13c0abdf7b38b94fa90a4','2026-11-10 10:00:00.000000',NULL,'stichting kim',NULL,2,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(44,24,1,'going','Anna','Stichting Anna','nl','XQiJM9ihpoQ8CHyW','c1f1ef083f6074ca5bf790d1e833ee1ea4d0bfe4bcfe387bd83e559fb5d2dc86','2026-11-12 13:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(45,25,1,'going','Anna','Stichting Anna','nl','5PT87FN3P94EvzoZ','99f4596a64c7ef3170d0551269c1ca958199933fc0dc44819703932e9b11f145','2026-11-10 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(46,25,15,'going','Emma','Stichting Emma','en','EE2-vrjxlm4js-Mh','5da325da8fabf9fdd1225fd56a44730f52b4ebcc149b720e502c85779cb2e0f8','2026-11-10 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(47,25,16,'going','Daan','Stichting Daan','nl','YpfpQO3CSrFuZXjw','d4d650bc25ac15b7b3eb109a730686e22a447b7111e339af6bd856d0e6f6a693','2026-11-10 10:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,'2026-11-23 11:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(48,25,17,'going','Finn','Stichting Finn','en','TkwCE6UZHlWvQOtx','21c507d0f1fe8a92d413d043b0595d8af87b131ac8cc99f7e3adb050cd44a870','2026-11-10 10:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,'2026-11-23 11:00:00.000000',NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(49,26,1,'going','Anna','Stichting Anna','nl','eWNgcMzBXVazc2Mr','6fd4cbb1b161f2471346a108a735c3871fd9764752c5d5e27fc6bade2734f294','2026-11-16 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(50,26,15,'going','Emma','Stichting Emma','en','MVsfa4ZtVsr000A9','5e6b9ca6553d4d485072e107b9fbc9c06f061be2a4cdbe27fdf7f278fcc521ec','2026-11-16 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(51,27,1,'going','Anna','Stichting Anna','nl','eG_DsS3v4l8bvgS2','cd115c741cba030e03f456ca7f4006ba2c8c478e8d62ee9342b0fb0615fdd69b','2026-11-15 10:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(52,27,15,'going','Emma','Stichting Emma','en','LawrSz4ayXRqpJfu','dbf191f4e2bb20d88285e1548e9ee5f53101d507fc6168e416c42d076ce4fe35','2026-11-15 10:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','','present',NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(53,2,23,'going','Jan','Stichting Jan','nl','RSQ61cgdq0dOidP4','ce1283990fa424f87a46eef7150f1ed40a6665466387faf17b9b29c763497570','2026-11-28 08:00:00.000000',NULL,'stichting jan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(54,2,54,'going','Hans','Stichting Hans','nl','Y_FzB3HLlTjE75JQ','67b134b22b7d8c295ba5f88f143d38d5e947d338589aed49af2b55a15b6e5064','2026-11-28 08:00:00.000000',NULL,'stichting hans',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(55,2,68,'going','Ivy','Stichting Ivy','en','tdW5QrBAo5yRZr3O','0b032a1c57cdd00237fc0f812c89c95896cf55d9da650d4c1f1720336658595c','2026-11-28 08:40:00.000000',NULL,'stichting ivy',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(56,1,1,'going','Anna','Stichting Anna','nl','7GmQ7AfK6jv2nmmi','bf0263ee14f6df7050593fbb95f2b532f621a9461ff1dd65612a3e907892d2bc','2026-11-28 11:00:00.000000',NULL,'stichting anna',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(57,1,15,'going','Emma','Stichting Emma','en','l8NTJaE_WrdTIreq','c3da329d51a3a974ee4504f56315dc3293a3fb293bf6463f2704e5d62e9c951d','2026-11-28 11:00:00.000000',NULL,'stichting emma',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(58,1,16,'waiting','Daan','Stichting Daan','nl','x_2EInxeXPBmrQxE','df50d332ce5c6ba0ba659abb96dc5ea62ccccdc6d7daec65960426dafe376f4a','2026-11-28 11:00:00.000000',NULL,'stichting daan',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(59,1,17,'waiting','Finn','Stichting Finn','en','X8dToJGbzs7Pgjto','18ab43a783122042954f771708b19f554aaf45844eda49047c2474832b325812','2026-11-28 11:00:00.000000',NULL,'stichting finn',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(60,9,54,'going','Hans','Stichting Hans','nl','8MDQv1iI2O5yZyLi','1e597865b5a8825d5978365846f639b3afa5538fea2e72a08e41f18798b4933c','2026-11-28 11:00:00.000000',NULL,'stichting hans',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(61,9,68,'going','Ivy','Stichting Ivy','en','z6tCGLAcGvxbZG_1','ed573f2397aa02bc2152723213da0d23bed41a3e8e6c67670aad55f87342afd3','2026-11-28 11:00:00.000000',NULL,'stichting ivy',NULL,2,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "signup" VALUES(62,18,40,'waiting','Rosa','Stichting Rosa','nl','g1qlvc9ycRn-lR2H','fe0b4dc277885728133408de691441ff85f4aa2b64055c13f06c17bb0d896f40','2026-11-28 11:00:00.000000',NULL,'stichting rosa',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,'2026-11-28 11:00:00.000000',1,0);
INSERT INTO "signup" VALUES(63,18,41,'waiting','Tess','Stichting Tess','en','zKPLRJw4FDSaqJam','963a871d23342e222040a07903088730fa3d2df7170cf4c66b52f6ffa5320be0','2026-11-28 11:00:00.000000',NULL,'stichting tess',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,'2026-11-28 11:00:00.000000',NULL,NULL,'2026-11-28 11:00:00.000000',1,0);
INSERT INTO "signup" VALUES(64,2,82,'going','Gerda','','nl','zwLHECUeqgVAtaAt','3d89ac9873e659ac617f1d7ff5fc32a7bd26e090fbc412bc9544cb6213247f88','2026-11-28 12:00:00.150669',NULL,'',NULL,NULL,NULL,0,0,0,'','','','',NULL,NULL,0,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "signup_attempt" VALUES(15,8,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(16,8,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(17,9,'3L2jTMCYdJZ6bC5eLCg-a9VvQdo_W5Cc','JoL2XiAprIIa3M9cE7HiyXn0oA5nQ4WG','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(18,9,'eIPF4gSA8jArD6r9pPnEZ1F2USd2n6A9','5nl1d8q_Wv9NHaz5s42MJ0nphy0GU8EJ','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-24 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(19,12,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 09:00:00.000000');
INSERT INTO "signup_attempt" VALUES(20,13,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(21,14,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-18 16:00:00.000000');
INSERT INTO "signup_attempt" VALUES(22,14,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-18 16:00:00.000000');
INSERT INTO "signup_attempt" VALUES(23,17,'KHzjgIEZffyC-Hiwk3aOZpMNHwa1Kojw','7x8RNyKZHsq4dRYl7r4FrpLcKJq6OpnF','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(24,17,'F2ZlnGcq8GbrUHKJc2DeOwMnEG2myitI','_NCezjYU6tQHvyiXXtnHGILg-mcLlhzK','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(25,17,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(26,17,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-21 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(27,18,'eiRBnVXf2EhoUPa1GBOwL8Ya21ZSj1ur','LhKgvCJygpBLN-6ri8OkidWyGmzTCXSl','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(28,18,'sckUz6fZMg2pcjqqJFGJko1cdtHInfhN','R1c5T3GW2BW8R1m47ytQlWRNgCZ7RPPG','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(29,18,'KHzjgIEZffyC-Hiwk3aOZpMNHwa1Kojw','7x8RNyKZHsq4dRYl7r4FrpLcKJq6OpnF','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(30,18,'F2ZlnGcq8GbrUHKJc2DeOwMnEG2myitI','_NCezjYU6tQHvyiXXtnHGILg-mcLlhzK','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(31,18,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(32,18,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','waiting','2026-11-20 01:00:00.000000');
INSERT INTO "signup_attempt" VALUES(33,22,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-17 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(34,22,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-17 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(35,22,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-17 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(36,23,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(37,23,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(38,23,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(39,23,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(40,23,'HaWwWhZmG3DoVdjb5AGRtO-azGj1TABw','-zF0cQvGzyNGrf0VbdLl_JZIKSjtegLz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-10-31 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(41,24,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-12 13:00:00.000000');
INSERT INTO "signup_attempt" VALUES(42,25,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(43,25,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(44,25,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(45,25,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-10 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(46,26,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-16 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(47,26,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-16 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(48,27,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-15 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(49,27,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','01kPJpLT08mfUAM9xLsD_bOSntuDrC63','going','2026-11-15 10:00:00.000000');
INSERT INTO "signup_attempt" VALUES(50,2,'3L2jTMCYdJZ6bC5eLCg-a9VvQdo_W5Cc','JoL2XiAprIIa3M9cE7HiyXn0oA5nQ4WG','','going','2026-11-28 08:00:00.000000');
INSERT INTO "signup_attempt" VALUES(51,2,'6HDNo8SKflO62mbzv26clGCIHsLehBDu','LJ9p_C4LCJImRLFhifKAlvnp8tznhR4o','','going','2026-11-28 08:00:00.000000');
INSERT INTO "signup_attempt" VALUES(52,2,'ajtq5CwFbJQdph5g-H6inL3kzXacPVRR','-eL2iX8kuuVBmpJBAOb0ci1_L6c-56F6','','going','2026-11-28 08:40:00.000000');
INSERT INTO "signup_attempt" VALUES(53,1,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','','going','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(54,1,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','','going','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(55,1,'zW2hpGLfZF05RnthYCaYcoAaYxFd8LM6','ta5T1jIaW5mZ_iK2mjsXvl_opndJHrOU','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(56,1,'vlFbBrsDmv0bepFFS2MuQf56JaP516PR','m1QbqM_8Z_AX8f-QdMebKhaO87w-pdT8','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(57,1,'sG7oyKOEws-PR8Gc7YebPoszbAZF0p7u','z-ZUsnfQS1MnLSrxtF9pNaOvfhXzqlb4','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(58,1,'DiJivkDZS9LzRgIzBSLW0dddl8kv3kFd','ceXsG8FhXedXZdeZOuE09TicMMS_RmGz','','waiting','2026-11-28 11:00:00.000000');
INSERT INTO "signup_attempt" VALUES(59,2,'3WuRmUFJ-fKqzOfl8i6NSQkyeT2jIoUc','lhB1jmYB76wps6oD2nd-0mJpAi_F44Zu','0HXT49c5VH_VRL7oJ4MvBpnUBIW836aV','going','2026-11-28 12:00:00.150669');
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
	shared_at DATETIME, lessons_saved_by_id INTEGER, public_at DATETIME, review_asked_at DATETIME, 
	CONSTRAINT fk_summary_changed_by_id_person FOREIGN KEY(changed_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_summary_checked_by_id_person FOREIGN KEY(checked_by_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT fk_summary_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT uq_summary_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "summary" VALUES(1,22,'final','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-10-28 07:00:00.000000',2,'2026-10-28 07:00:00.000000','2026-11-04 22:59:00.000000',NULL,'2026-10-28 09:00:00.000000','network','everyone',NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "summary" VALUES(2,23,'final','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-11 11:00:00.000000',2,'2026-11-11 11:00:00.000000','2026-11-18 22:59:00.000000',NULL,'2026-11-18 11:00:00.000000','participants','everyone','2026-11-28 11:00:00.000000',2,'Bram','2026-11-28 11:00:00.000000',2,'2025-11-27 11:00:00.000000','2026-11-28 11:00:00.000000');
INSERT INTO "summary" VALUES(3,25,'round','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-23 10:00:00.000000',2,'2026-11-23 10:00:00.000000','2026-11-30 22:59:00.000000','2026-11-27 09:00:00.000000',NULL,'participants','everyone',NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "summary" VALUES(4,26,'round','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "obstacle_1": "Iedereen belt los van elkaar aan."}',2,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
iedereen belt los van elkaar aan.','2026-11-28 11:00:00.000000',2,'2026-11-28 11:00:00.000000','2026-12-04 22:59:00.000000',NULL,NULL,'participants','everyone',NULL,NULL,'',NULL,NULL,NULL,NULL);
INSERT INTO "summary" VALUES(5,27,'draft','{"intro": "We spraken over hulp die niet past. Het duurde lang voor iemand dat zei.", "answer_1": "Eerst luisterden we. De man met de rode fiets zei niets. Dat hielp ons verder.", "answer_2": "Daarna praatten we met elkaar. De vrouw met de groene jas bleef staan.", "answer_3": "Op de brief stond burgerservicenummer 123456782. Daaronder stond BSN 111222333.", "surprise": "Niets.", "obstacle_1": "Iedereen belt los van elkaar aan."}',3,'we spraken over hulp die niet past. het duurde lang voor iemand dat zei.
eerst luisterden we. de man met de rode fiets zei niets. dat hielp ons verder.
daarna praatten we met elkaar. de vrouw met de groene jas bleef staan.
op de brief stond burgerservicenummer 123456782. daaronder stond bsn 111222333.
niets.
iedereen belt los van elkaar aan.','2026-11-28 11:00:00.000000',2,NULL,NULL,NULL,NULL,'participants','everyone',NULL,NULL,'',NULL,NULL,NULL,NULL);
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
CREATE UNIQUE INDEX uq_signup_active ON signup (meeting_id, person_id) WHERE standing IN ('going', 'waiting');
CREATE INDEX ix_signup_person_id ON signup (person_id);
CREATE INDEX ix_signup_meeting_id_standing ON signup (meeting_id, standing);
CREATE INDEX ix_sign_in_request_mailbox_hash ON sign_in_request (mailbox_hash);
CREATE INDEX ix_letter_state_useful_until ON letter (state, useful_until);
CREATE INDEX ix_letter_state_kind_useful_until ON letter (state, kind, useful_until);
CREATE INDEX ix_letter_mailbox_posted_at ON letter (mailbox, posted_at);
CREATE INDEX ix_mailbox_turn_last_at ON mailbox_turn (last_at);
CREATE INDEX ix_signup_attempt_at ON signup_attempt (at);
CREATE INDEX ix_signup_attempt_mailbox_mark_at ON signup_attempt (mailbox_mark, at);
CREATE INDEX ix_signup_attempt_meeting_id ON signup_attempt (meeting_id);
CREATE INDEX ix_period_choice_name_id ON period_choice (name, id);
CREATE INDEX ix_history_about_id ON history (about_id);
CREATE INDEX ix_history_by_id ON history (by_id);
CREATE INDEX ix_lesson_answered_by_id ON lesson (answered_by_id);
CREATE INDEX ix_letter_person_id ON letter (person_id);
CREATE INDEX ix_period_choice_by_id ON period_choice (by_id);
CREATE INDEX ix_raw_notes_person_id ON raw_notes (person_id);
CREATE INDEX ix_reaction_handled_by_id ON reaction (handled_by_id);
CREATE INDEX ix_round_reader_signup_id ON round_reader (signup_id);
CREATE INDEX ix_set_aside_by_id ON set_aside (by_id);
CREATE INDEX ix_signup_added_by_id ON signup (added_by_id);
CREATE INDEX ix_signup_removed_by_id ON signup (removed_by_id);
CREATE INDEX ix_summary_changed_by_id ON summary (changed_by_id);
CREATE INDEX ix_summary_checked_by_id ON summary (checked_by_id);
CREATE INDEX ix_summary_version_by_id ON summary_version (by_id);
CREATE INDEX ix_role_person_id ON role (person_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('meeting',27);
INSERT INTO "sqlite_sequence" VALUES('role',7);
INSERT INTO "sqlite_sequence" VALUES('signup',64);
INSERT INTO "sqlite_sequence" VALUES('person',83);
INSERT INTO "sqlite_sequence" VALUES('sign_in_request',22);
INSERT INTO "sqlite_sequence" VALUES('example_mark',1);
INSERT INTO "sqlite_sequence" VALUES('network',1);
INSERT INTO "sqlite_sequence" VALUES('history',76);
INSERT INTO "sqlite_sequence" VALUES('letter',155);
INSERT INTO "sqlite_sequence" VALUES('block',28);
INSERT INTO "sqlite_sequence" VALUES('signup_attempt',59);
INSERT INTO "sqlite_sequence" VALUES('summary',5);
INSERT INTO "sqlite_sequence" VALUES('summary_version',6);
INSERT INTO "sqlite_sequence" VALUES('round_reader',16);
INSERT INTO "sqlite_sequence" VALUES('reaction',7);
INSERT INTO "sqlite_sequence" VALUES('certificate',1);
INSERT INTO "sqlite_sequence" VALUES('lesson',3);
INSERT INTO "sqlite_sequence" VALUES('sign_in_turn',59);
INSERT INTO "sqlite_sequence" VALUES('sign_in',6);
INSERT INTO "sqlite_sequence" VALUES('period_choice',1);
INSERT INTO "sqlite_sequence" VALUES('breach',5);
INSERT INTO "sqlite_sequence" VALUES('address_change',2);
INSERT INTO "sqlite_sequence" VALUES('set_aside',2);
COMMIT;
