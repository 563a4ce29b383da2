import type { LineTable } from '@/templates/text';

const database: Readonly<Record<string, LineTable>> = {
  postgresql: {
    o: 'data in PostgreSQL',
    r: 'Keep migrations online: add the column, backfill in batches, switch reads, then drop what nobody reads any more.',
    'r junior': 'Write queries and small migrations, look at their plans, and try both on data of realistic size.',
    r2: 'Choose indexes for the real filters and sort orders, and remove those that only slow down writes.',
    'r senior+':
      'Lead schema changes that several services rely on, with locks, replication and the way back thought through.',
    q: 'PostgreSQL past the basics: query plans, isolation levels, partial indexes, constraints that hold the truth.',
    'q junior': 'Relational basics in PostgreSQL: keys, joins, transactions, and a first look at a query plan.',
    q2: 'Knowledge of vacuum, bloat and connection limits in PostgreSQL, and of how an application can cause each.',
    'q senior+':
      'Experience with PostgreSQL at the size where every migration and every long transaction needs a plan.',
    p: 'Partitioning, logical replication or a major upgrade of PostgreSQL with hardly any downtime.',
    'r operations': 'Keep failover, backups and connection pools rehearsed, and prove the restore on a schedule.',
    'q operations':
      'PostgreSQL as an operator: replication lag, pooling, restores you have timed, and upgrades in place.',
    'r databases':
      'Tune autovacuum, memory and checkpoints from measurement, and keep bloat and wraparound out of the news.',
    'r databases junior':
      'Check backups, replication and long transactions daily, and carry out restores under guidance.',
    'r2 databases':
      'Plan major upgrades with logical replication, rehearse them on a copy, and write down the way back.',
    'r databases senior+':
      'Set recovery targets with the teams, and build backup and failover so that the targets are met in a drill.',
    'q databases':
      'PostgreSQL in depth: vacuum, replication slots, lock analysis, extensions, and point-in-time recovery.',
    'q databases junior': 'Basics of PostgreSQL administration: roles, backups, logs, and the statistics views.',
    'q2 databases': 'Practice in finding the one query or transaction behind a slow PostgreSQL server.',
    'r analytics':
      'Build views and summary tables that analysts can rely on, and keep heavy questions off the live system.',
    'r analytics junior':
      'Query replicas with care, check joins for doubled rows, and save the queries that others may need.',
    'q analytics':
      'PostgreSQL for analysis: window functions, date arithmetic, JSON columns, and plans of slow reports.',
    'q analytics junior': 'Queries in PostgreSQL: joins, aggregates, dates, and a result checked a second way.',
    'r data-scientist':
      'Build samples and features in the database, with point-in-time joins that do not leak the future.',
    'r data': 'Extract changes without burdening the source, and reconcile row counts and sums after each load.',
    'q data':
      'PostgreSQL as source and target: change capture, bulk loads, types that map, and indexes after the load.',
    'r security': 'Check roles, row rules and connection settings, and follow personal data to every table and backup.',
    'q security':
      'PostgreSQL from the side of security: roles, row-level rules, encryption, audit logs, and safe backups.',
    'r architecture':
      'Settle which data is owned where, what may be joined, and what travels as a copy with a known age.',
    'q architecture':
      'Experience with PostgreSQL as the system of record: ownership, growth, partitioning, and read models.',
    'p operations': 'Failover automation or pooling for PostgreSQL that you built or repaired.',
    'p databases': 'Contributions, extensions or upgrades across several major versions of PostgreSQL.',
    'p analytics': 'Summary tables, extensions or spatial data in PostgreSQL used for analysis.',
    'p data': 'Change capture from PostgreSQL, snapshots and schema changes included.',
    'p learning': 'Feature tables or search in PostgreSQL behind a model in production.',
    'p security': 'Row-level rules or audit trails in PostgreSQL that passed a review.',
    'p architecture': 'Separation of one PostgreSQL database into several with owners.',
    'r operations junior':
      'Check backups, replication and disk growth by runbook, and practice a restore with a colleague.',
    'r security junior':
      'Work through roles and grants by checklist, and ask owners about each right that nobody can explain.',
    'r analytics senior+': 'Plan with engineers how questions reach the data without touching those who work on it.',
    'q analytics senior+': 'Experience in tuning PostgreSQL reports with the team that owns the tables.',
    'r security senior+': 'Set with administrators who may read what, how it is proved, and how long it is kept.',
    'q databases senior+': 'Experience in running fleets of PostgreSQL, with upgrades and failovers as routine.',
  },
  mysql: {
    o: 'data in MySQL',
    r: 'Change large tables with online methods, and check first how locks and replication will take it.',
    'r junior': 'Write queries and migrations with indexes in mind, and read the plan before you ask for review.',
    r2: 'Watch replica lag before you read from a replica, and route what must be current to the primary.',
    'r senior+': 'Plan growth: archiving, sharding keys, and the queries that will hurt first when tables double.',
    q: 'MySQL in production: InnoDB locks, composite indexes, collations, and query plans that you have improved.',
    'q junior': 'Relational basics in MySQL: keys, joins, indexes, transactions, and character sets done right.',
    'q senior+': 'Experience with MySQL replication, online schema changes and upgrades on busy systems.',
    p: 'Sharding, group replication or a long-overdue version upgrade of MySQL.',
    'r databases': 'Run replication, failover and online schema changes so that releases do not wait for the database.',
    'r databases junior': 'Check replication, backups and slow logs, and carry out prepared changes under guidance.',
    'r2 databases':
      'Set buffer pool, redo log and connection limits by measurement, and review them when hardware changes.',
    'q databases':
      'MySQL in depth: replication by global ids, redo and undo logs, lock waits, and restores you have timed.',
    'q databases junior':
      'Basics of MySQL administration: users and grants, dumps, binary logs, and the slow query log.',
    'p databases': 'Online moves between versions, providers or topologies of MySQL.',
    'r databases senior+':
      'Plan topology, sharding and upgrades for growth, and rehearse failover with the teams that write.',
    'q databases senior+': 'Experience in running fleets of MySQL, with topology changes during business hours.',
  },
  mariadb: {
    o: 'data in MariaDB',
    r: 'Keep schema and queries portable where that is cheap, and use engine features where they solve a real problem.',
    'r junior': 'Write queries and migrations, check them on a copy of real size, and document what they lock.',
    r2: 'Use temporal tables or sequences where they replace code, and test them with dumps and replicas.',
    q: 'MariaDB in production: storage engines, optimizer traces, replication filters, and differences that matter.',
    'q junior': 'Relational basics in MariaDB: keys, joins, indexes, and a backup that you restored once.',
    'q senior+': 'Experience with cluster replication of MariaDB and with what it asks of an application.',
    p: 'Migration to or from MariaDB in which differences of dialect had to be found and tested.',
    'r databases': 'Keep clusters in step, rehearse the loss of a member, and plan rolling upgrades with a way back.',
    'r databases junior': 'Watch cluster state and backups, and apply routine changes from the runbook.',
    'q databases':
      'MariaDB as an administrator: synchronous clusters, physical backups, audit plugin, parallel replication.',
    'q databases junior': 'Basics of MariaDB administration: grants, dumps, error log, and cluster state.',
    'p databases': 'Cluster upgrades or moves between MariaDB and its relatives.',
    'r databases senior+': 'Plan cluster sizes, locations and upgrade paths, and prove each with load and failure.',
    'q databases senior+': 'Experience in running MariaDB clusters across sites, splits and repairs included.',
  },
  'sql-server': {
    o: 'data in Microsoft SQL Server',
    r: 'Read execution plans and wait statistics before adding an index, and keep parameter sniffing from surprising you.',
    'r junior': 'Write procedures and queries that work on sets, and compare their plans before and after a change.',
    r2: 'Keep transactions short and isolation deliberate, so that readers and writers do not block each other.',
    'r senior+': 'Plan schema changes, data growth and archiving with the people who operate the instances.',
    q: 'Microsoft SQL Server for developers: plans, isolation with row versions, indexes, and set-based procedures.',
    'q junior': 'Relational basics in Microsoft SQL Server: joins, keys, transactions, and reading a simple plan.',
    'q senior+': 'Experience in tuning Microsoft SQL Server workloads by query store and wait statistics.',
    p: 'Temporal tables, columnstore indexes or change tracking in Microsoft SQL Server.',
    'r databases':
      'Run availability groups, backups and patch rounds so that a failover is an event and not an emergency.',
    'r databases junior':
      'Check jobs, backups and alerts each morning, and work through prepared changes with a colleague.',
    'r2 databases': 'Find regressions in the query store, pin or fix the plan, and tell the team that owns the query.',
    'r databases senior+':
      'Plan consolidation, licenses and the move of instances to the cloud, with tested ways back.',
    'q databases':
      'Microsoft SQL Server in depth: availability groups, query store, tempdb, integrity checks, and restores.',
    'q databases junior':
      'Basics of Microsoft SQL Server administration: logins, recovery models, jobs, and a restore.',
    'q2 databases': 'Practice in securing Microsoft SQL Server: least rights, encryption, auditing, patched instances.',
    'r analytics': 'Model star schemas with clear keys and slowly changing dimensions, and document every measure.',
    'r analytics junior': 'Write views and procedures for reports, and compare their totals with the source.',
    'q analytics':
      'Microsoft SQL Server for reporting: star schemas, columnstore, window functions, and one definition per measure.',
    'q analytics junior':
      'Queries in Microsoft SQL Server: joins, dates, aggregates, and views that colleagues can read.',
    'r testing':
      'Set up and tear down data through scripts, and verify procedures with tests that run in transactions.',
    'q testing':
      'Microsoft SQL Server for testers: test data, transactions that roll back, and checks behind the screen.',
    'r architecture':
      'Settle which domains may read which tables, and replace the report on the live system by a copy.',
    'q architecture':
      'Experience with Microsoft SQL Server as a hub that many systems grew into, and with loosening it.',
    'p databases': 'Very large instances of Microsoft SQL Server, or moves between versions at night.',
    'p analytics': 'Cubes, integration packages or reporting services around Microsoft SQL Server.',
    'p testing': 'Unit tests for procedures in Microsoft SQL Server that run in the pipeline.',
    'p architecture': 'Stepwise split of a large Microsoft SQL Server database by domain.',
    'r testing junior': 'Prepare and reset test data with the scripts that exist, and check results with a query.',
    'r analytics senior+': 'Own the dimensional model, and bring reports with rules of their own back to it.',
    'q analytics senior+':
      'Experience in carrying a warehouse on Microsoft SQL Server through reorganizations and mergers.',
    'q databases senior+':
      'Experience in running estates of Microsoft SQL Server, from patch policy to disaster drills.',
  },
  'oracle-db': {
    o: 'data in Oracle Database',
    r: 'Place logic deliberately between package and service, and bind variables so that plans stay shared.',
    'r junior':
      'Write queries and small package changes with tests, and read the plan with a colleague before release.',
    r2: 'Tune by plan, statistics and wait events, and leave hints as the last means, documented.',
    'r senior+': 'Plan how grown packages move into services step by step, with both sides consistent meanwhile.',
    q: 'Oracle Database for developers: packages, bulk operations, plans and statistics, consistent reads.',
    'q junior': 'Relational basics in Oracle Database: joins, sequences, transactions, and a stored procedure.',
    'q senior+': 'Experience with Oracle Database schemas of a thousand tables and with changing them safely.',
    p: 'Partitioning, queues or editions in Oracle Database used to keep a busy system online.',
    'r databases':
      'Run standby databases, recovery catalogs and patch cycles so that a switch is tested and not hoped for.',
    'r databases junior':
      'Watch tablespaces, alert logs and nightly backups, and work through prepared changes with a colleague.',
    'r2 databases':
      'Read workload reports, find the statement behind the wait, and keep its plan stable across upgrades.',
    'r databases senior+':
      'Plan version upgrades, license use and consolidation with figures that management can weigh.',
    'q databases':
      'Oracle Database in depth: recovery manager, standby, multitenant, workload repository, and patching.',
    'q databases junior':
      'Basics of Oracle Database administration: instances, tablespaces, users, and a recovery exercise.',
    'q2 databases':
      'Practice with Oracle Database security: privileges, auditing, encryption, and data masked for tests.',
    'r architecture': 'Separate domains inside the shared schema first, then give each its own interface and owner.',
    'q architecture':
      'Experience with Oracle Database at the heart of an enterprise, and with reducing what leans on it.',
    'p databases': 'Engineered systems, rolling upgrades or cross-platform moves with Oracle Database.',
    'p architecture': 'A way out of, or a renewal of, an Oracle Database estate that you planned.',
    'q databases senior+':
      'Experience in running estates of Oracle Database, consolidation and license audits included.',
  },
  sqlite: {
    for: 'mobile backend',
    o: 'local data in SQLite',
    r: 'Migrate the local schema in small tested steps, because a user may update from any version you ever shipped.',
    'r junior':
      'Write queries and migrations with tests on files from earlier releases, and keep them off the main thread.',
    r2: 'Store what the user did before the network answers, and reconcile with the server without losing either side.',
    q: 'SQLite on devices: write-ahead logging, migrations, indices, and what a full disk does to a write.',
    'q junior': 'Basics of SQLite: tables, transactions, and a query that you ran away from the main thread.',
    'q senior+': 'Experience with sync between SQLite and a server, conflicts included.',
    p: 'Full-text search or encryption in SQLite in a product that people used offline.',
  },
  mongodb: {
    o: 'documents in MongoDB',
    r: 'Model documents by how they are read, bound every array, and add the index before the query ships.',
    'r junior': 'Write queries and aggregations with tests, and check with the explain output that an index is used.',
    r2: 'Change document shapes with versions and lazy or batched migration, and validate what is written.',
    'r senior+': 'Choose shard keys, read and write concerns by what may be lost, and review models before launch.',
    q: 'MongoDB in production: document design, compound indexes, aggregation, write concerns, schema validation.',
    'q junior': 'First projects with MongoDB: documents, queries, indexes, and a model that you changed once.',
    q2: 'Judgment on when MongoDB transactions are needed and when a better document makes them superfluous.',
    'q senior+': 'Experience with sharded MongoDB clusters and with correcting a key that was chosen too early.',
    p: 'Change streams, time series or text search with MongoDB in a live product.',
    'r databases':
      'Run replica sets and shards with tested elections, balanced chunks and backups that restore to a point.',
    'r databases junior':
      'Watch replication and slow operations, and carry out index builds and restores from the runbook.',
    'q databases': 'MongoDB as an administrator: elections, oplog size, index builds on live sets, consistent backups.',
    'q databases junior': 'Basics of MongoDB administration: replica sets, users, backups, and the profiler.',
    'p databases': 'Sharded clusters, resharding or moves between versions of MongoDB.',
    'r databases senior+':
      'Plan shards, zones and growth with developers, and correct a key choice while the system runs.',
    'q databases senior+': 'Experience in running large MongoDB clusters through resharding and upgrades.',
  },
  redis: {
    o: 'caching in Redis',
    r: 'Give each cached value an expiry and an owner, and survive the moment when all of them are gone.',
    'r junior': 'Add caching with expiry and tests for the miss, and ask what happens when the value is outdated.',
    r2: 'Use locks, counters and streams knowing what a failover may lose, and keep the truth elsewhere.',
    'r senior+': 'Protect sources from stampedes, and judge which caches a system can live without.',
    q: 'Redis with care: eviction, expiry, data types that fit, atomic operations, and memory that you can predict.',
    'q junior': 'First use of Redis: keys, expiry, and a cache whose invalidation you can explain.',
    'q senior+': 'Experience with Redis in clusters or behind failover, and with what clients notice of it.',
    p: 'Streams, server-side scripts or rate limits built on Redis and used in production.',
    'r databases':
      'Size memory and persistence by what may be lost, and rehearse failover with the clients that rely on it.',
    'r databases junior': 'Watch memory, evictions and replication, and find keys that have no expiry.',
    'q databases':
      'Redis as an administrator: persistence modes, sentinel or cluster, eviction policies, slow commands.',
    'q databases junior': 'Basics of Redis administration: memory, persistence, replicas, and the slow log.',
    'r architecture': 'Settle where a cache is allowed, who invalidates it, and what users see when it is wrong.',
    'q architecture': 'Judgment about Redis: cache, queue or state, and which of these survive a failover.',
    'p databases': 'Resharding, memory analysis or failover drills with Redis clusters.',
    'r databases senior+': 'Settle with teams what may live only in memory, and design failover for what they answer.',
    'q databases senior+': 'Experience in running Redis for many teams with different ideas of durability.',
  },
  dynamodb: {
    for: 'backend operations',
    o: 'items in Amazon DynamoDB',
    r: 'List the access patterns first, then choose keys and indexes, because both are expensive to change later.',
    'r junior':
      'Write reads and conditional writes with tests, and learn from the table design why keys look that way.',
    r2: 'Use conditional writes and transactions for invariants, and spread hot keys before they throttle.',
    'r senior+': 'Review table designs across teams for hot partitions, cost per request and ways to backfill.',
    q: 'Amazon DynamoDB in practice: key design, conditional writes, streams, capacity modes, and their price.',
    'q junior':
      'Amazon DynamoDB or another key-value store in a first project: keys, queries, and why scans are avoided.',
    'q senior+': 'Experience in migrating live Amazon DynamoDB tables to keys that fit how they are read.',
    p: 'Global tables, streams or exports of Amazon DynamoDB used in a product.',
    'r cloud-engineer':
      'Set capacity, backups and alarms per table as code, and show teams what their access patterns cost.',
    'r architecture':
      'Match stores to access patterns, and say aloud which questions the chosen one will never answer.',
    'q architecture': 'Experience with Amazon DynamoDB designs: single table or many, streams as events, global reach.',
  },
  cassandra: {
    for: 'backend',
    o: 'tables in Apache Cassandra',
    r: 'Model one table per query, keep partitions bounded, and choose consistency by what the caller may miss.',
    'r junior': 'Write queries and batch jobs within existing tables, with tests for timeouts and for retries.',
    r2: 'Avoid deletes that pile up as tombstones, and expire data by design instead.',
    'r senior+': 'Plan capacity and data centers with operations, and review models before the first write.',
    q: 'Apache Cassandra in production: partition keys, consistency levels, tombstones, lightweight transactions.',
    'q junior':
      'An idea of Apache Cassandra or another wide-column store: partition keys, replicas, eventual consistency.',
    'q senior+':
      'Experience with Apache Cassandra across data centers, with repairs, upgrades and reads that stay quick.',
    p: 'A remodeling of Apache Cassandra tables under traffic, by double writes and comparison.',
    'r data': 'Load and export in token ranges, throttle by latency, and verify counts without scanning everything.',
    'q data': 'Apache Cassandra as a source or sink: token ranges, write patterns, compaction, and safe bulk loads.',
    'r databases': 'Schedule repairs, compaction and upgrades ring by ring, and replace failed machines without a gap.',
    'r databases junior': 'Watch repairs, disk and pending compactions, and follow the runbook when a machine is down.',
    'q databases': 'Apache Cassandra as an administrator: repair, compaction strategies, token ownership, backups.',
    'q databases junior': 'Basics of Apache Cassandra administration: ring state, repairs, snapshots, disk use.',
    'r architecture': 'Choose consistency and placement per use case, and write down what a lost data center may cost.',
    'q architecture': 'Experience with Apache Cassandra for write-heavy systems, and with the queries it cannot serve.',
    'p databases': 'Cluster expansion, data-center moves or version upgrades of Apache Cassandra.',
    'r databases senior+':
      'Plan data centers, replication and repair windows for growth, and retire clusters that nobody needs.',
    'q databases senior+':
      'Experience in running Apache Cassandra at scale: expansion, repair, and recovery from mistakes.',
  },
  elasticsearch: {
    o: 'search in Elasticsearch',
    r: 'Design mappings and analyzers from real queries, and reindex behind an alias so that users notice nothing.',
    'r junior': 'Write queries and mappings with tests on real phrases, and learn why a result ranks where it does.',
    r2: 'Judge relevance with a set of rated queries, so that a tweak for one does not spoil ten others.',
    'r senior+': 'Plan shards, retention and hardware tiers for growth, and keep the source of truth elsewhere.',
    q: 'Elasticsearch in production: mappings, analyzers, scoring, aliases, and shard sizes that you chose.',
    'q junior': 'Elasticsearch or a similar engine in a first project: documents, mappings, queries, and highlights.',
    'q senior+': 'Experience in running Elasticsearch through growth, version upgrades and a lost machine.',
    p: 'Vector or hybrid search in Elasticsearch, judged with a test set.',
    'r learning':
      'Combine keyword and vector search, weigh both on judged questions, and filter by what a user may read.',
    'q learning':
      'Elasticsearch for retrieval: hybrid queries, filters by permission, chunk fields, and judged relevance.',
    'r databases': 'Keep shards, snapshots and tiers in order, and size clusters by ingest, retention and query load.',
    'r databases junior':
      'Watch cluster health, disk watermarks and snapshots, and apply index policies from the runbook.',
    'q databases':
      'Elasticsearch as an administrator: shard allocation, lifecycle policies, snapshots, rolling upgrades.',
    'q databases junior': 'Basics of Elasticsearch administration: indices, shards, cluster health, and snapshots.',
    'p databases': 'Cross-cluster replication, tier planning or major upgrades of Elasticsearch.',
    'r databases senior+':
      'Plan tiers, retention and cost with those who search, and split clusters by what may fail apart.',
    'q databases senior+': 'Experience in running Elasticsearch fleets through growth and major upgrades.',
    'r learning senior+':
      'Own relevance: judged questions, weekly figures, and changes that must beat the last version.',
    'q learning senior+': 'Experience in steering search quality on Elasticsearch by judged questions.',
  },
  opensearch: {
    o: 'search in OpenSearch',
    r: 'Design mappings and analyzers from real queries, and keep each index rebuildable from its source.',
    'r junior': 'Write queries, mappings and tests with real phrases, and explain why a document was or was not found.',
    r2: 'Roll indices by age, snapshot them, and prove that a restored one answers queries.',
    q: 'OpenSearch in production: mappings, query tuning, index policies, access by role, and shard sizing.',
    'q junior': 'OpenSearch or a similar engine in a first project: documents, mappings, and queries that rank well.',
    'q senior+': 'Experience with OpenSearch clusters through upgrades, uneven shards and heavy ingest.',
    p: 'Vector search, anomaly detection or log analytics on OpenSearch.',
    'r learning':
      'Tune hybrid retrieval on judged questions, and keep embeddings, chunks and permissions in step with the source.',
    'q learning': 'OpenSearch for retrieval: vector fields, hybrid scoring, filters by permission, and index rebuilds.',
    'r learning senior+':
      'Judge each change of mapping, chunking or ranking on a question set that users helped to write.',
    'q learning senior+':
      'Experience in raising answer quality by work on the index: OpenSearch analyzers, filters, hybrid weights.',
  },
  neo4j: {
    o: 'a graph in Neo4j',
    r: 'Model relationships after the questions asked, and anchor every query so that it does not walk the whole graph.',
    'r junior': 'Write queries with tests on a small graph, and read their profile before they meet the large one.',
    r2: 'Load and merge without doubling entities, and keep keys unique by constraint.',
    q: 'Neo4j in practice: graph modeling, Cypher with profiles, dense relationships, and when a table is better.',
    'q junior': 'Neo4j in first projects: labels, relationships, and path queries that you can explain.',
    'q senior+': 'Experience with Neo4j on graphs that no longer fit in memory.',
    p: 'Graph algorithms or recommendations with Neo4j whose benefit was measured.',
  },
  clickhouse: {
    for: 'data backend analytics',
    o: 'analytics in ClickHouse',
    r: 'Choose sort keys and partitions from the queries, and insert in batches that the engine can merge.',
    'r junior': 'Write queries and loads on existing tables, and compare rows read before and after a change.',
    r2: 'Pre-aggregate with materialized views where dashboards need it, and test them against the raw rows.',
    'r senior+': 'Plan replicas, tiers and retention, and review queries that read far more than they return.',
    q: 'ClickHouse in production: merge-tree engines, sort keys, materialized views, deduplication, and its joins.',
    'q junior': 'ClickHouse or another columnar store in a first project: inserts in batches, sort keys, aggregates.',
    q2: 'Habit of reading what a ClickHouse query scanned, and of shrinking that before adding hardware.',
    'q senior+': 'Experience with replicated ClickHouse clusters: resharding, mutations, upgrades.',
    p: 'Real-time ingestion into ClickHouse at rates where batch size and merges made the difference.',
  },
  cockroachdb: {
    o: 'distributed data in CockroachDB',
    r: 'Design keys that spread writes, retry transactions as the protocol asks, and pin data to regions by law or latency.',
    'r junior': 'Write transactions with retry handling and tests for contention, along existing patterns.',
    r2: 'Find hot ranges and contended rows in the statement statistics, and change the schema before the hardware.',
    q: 'CockroachDB in practice: serializable retries, range distribution, locality, and online schema changes.',
    'q junior': 'Relational basics and interest in CockroachDB: transactions, retries, and replicas by consensus.',
    'q senior+': 'Experience with multi-region CockroachDB and with what a lost region looks like to users.',
    p: 'A move of a single-server database to CockroachDB, differences and all.',
    'r databases': 'Plan localities, upgrades and backups so that the loss of a zone is a graph and not a ticket.',
    'q databases': 'CockroachDB as an administrator: replication zones, decommissioning, changefeeds, restores.',
  },
  firebase: {
    for: 'mobile frontend backend',
    o: 'Firebase as the back end',
    r: 'Write security rules as code with tests, and model data for the reads that screens make and the bill counts.',
    'r junior': 'Build screens on listeners and queries, detach what you attach, and test rules in the emulator.',
    r2: 'Move logic that no client may change into functions, and keep offline writes free of conflicts.',
    'r senior+': 'Plan costs, quotas and a way out, and separate projects for test and production.',
    q: 'Firebase in shipped apps: security rules, offline persistence, remote config, crash reports, and cost per read.',
    'q junior': 'A first app on Firebase: sign-in, data with rules, and crash reports that you followed up.',
    'q senior+': 'Experience in growing an app on Firebase, with rules reviewed and reads kept affordable.',
    p: 'Staged rollouts by remote config, or experiments measured with Firebase.',
    'r testing':
      'Distribute test builds, follow crash groups by version, and check what switches and experiments change.',
    'r testing junior':
      'Install test builds, reproduce reported crashes, and add device, version and steps to each report.',
    'q testing':
      'Firebase for testers: test distribution, crash groups, remote switches, and data prepared in an emulator.',
    'q testing junior': 'First use of Firebase or a similar service for test builds and crash reports.',
    'p testing': 'Experiments, staged rollouts or crash reviews with Firebase.',
    'r testing senior+': 'Define which crash and usage figures stop a rollout, and who may let it go on.',
    'q testing senior+': 'Experience in using rollout figures from Firebase to judge a release.',
  },
  supabase: {
    for: 'backend frontend',
    o: 'Supabase as the back end',
    r: 'Write row-level policies with tests for each role, and keep migrations in the repository and not in a dashboard.',
    'r junior': 'Build queries and forms on existing tables, and prove with a second user that policies hold.',
    r2: 'Keep secrets and privileged work in server functions, and watch connections and slow queries.',
    'r senior+': 'Plan environments, backups and a path to self-managed parts before usage raises the question.',
    q: 'Supabase in production: row-level policies, generated types, storage rules, realtime with limits.',
    'q junior': 'A project on Supabase: tables with policies, sign-in, and migrations in version control.',
    'q senior+': 'Experience in growing a product on Supabase past its defaults, in security and in speed.',
    p: 'Edge functions, queues or branching environments with Supabase.',
  },
  pgvector: {
    for: 'learning backend',
    o: 'vectors in pgvector',
    r: 'Store embeddings beside the rows that they belong to, filter by permission first, and measure recall of each index.',
    'r junior':
      'Load chunks and embeddings with their source and version, and compare search results on known questions.',
    r2: 'Re-embed in the background when the model changes, with both versions searchable until the switch.',
    'r senior+': 'Choose index type and parameters by recall, latency and memory, measured on real questions.',
    q: 'pgvector in use: distance functions, approximate indexes, hybrid ranking, and filters that keep recall.',
    'q junior': 'First experiments with pgvector or another vector store: embeddings, distance, nearest rows.',
    'q senior+': 'Judgment on when pgvector is enough and when a search engine of its own pays.',
    p: 'Quantized vectors or large indexes in pgvector that had to be built without stopping reads.',
  },
};

export default database;
