import type { LineTable } from '@/templates/text';

const messaging: Readonly<Record<string, LineTable>> = {
  kafka: {
    o: 'events in Apache Kafka',
    r: 'Design topics, keys and schemas so that consumers can be replayed and redeployed without losing or doubling events.',
    'r junior': 'Write consumers with tests for the event that arrives twice, late or broken, along existing patterns.',
    r2: 'Watch consumer lag by what it costs the business, and scale partitions before the peak and not in it.',
    'r senior+':
      'Settle ownership and schema rules for topics, so that a producer can change without a round of meetings.',
    q: 'Apache Kafka in practice: keys and ordering, consumer groups and rebalances, offsets, retention, compaction.',
    'q junior': 'An idea of Apache Kafka or a similar log: topics, partitions, offsets, and why events come twice.',
    q2: 'Knowledge of what delivery guarantees Apache Kafka really gives, and which part the consumer has to play.',
    'q senior+':
      'Experience with events in Apache Kafka as a source of truth: replays, schema changes, late corrections.',
    p: 'Stream processing, change capture or a cluster move with Apache Kafka that you took part in.',
    'r operations':
      'Run brokers with room to lose one: replication, disk growth, quotas, and upgrades one broker at a time.',
    'r operations junior':
      'Watch lag, disk and under-replicated partitions, and carry out routine topic changes from the runbook.',
    'q operations':
      'Apache Kafka as an operator: partition reassignment, quotas, retention against disk, and rolling upgrades.',
    'r data':
      'Land events with schema and lineage, handle late ones by event time, and make each reload produce the same table.',
    'r data junior':
      'Build ingestion jobs from existing topics, count what goes in and comes out, and chase the difference.',
    'r data senior+':
      'Define with producers what an event promises, and let contracts fail in their build and not in your tables.',
    'q data':
      'Apache Kafka as a source: event time, schemas and their registry, compaction, and exactly what a replay repeats.',
    'q data junior': 'Apache Kafka at a basic level: topics, offsets, schemas, and reading a stream into a table.',
    'q analytics': 'An idea of how events travel through Apache Kafka, and what late or doubled ones do to a metric.',
    'r learning':
      'Feed documents and features from events, so that what a model sees is minutes and not a night behind.',
    'q learning':
      'Apache Kafka as a feed for models and indexes: ordering by key, replays, and consumers that catch up.',
    'r testing': 'Test consumers with doubled, late and malformed events, and check that a replay changes nothing.',
    'q testing':
      'Apache Kafka for testers: producing test events, reading topics, and waiting for results without sleeps.',
    'r architecture':
      'Draw the event model: which facts are published, by whom, in which order, and for how long they are kept.',
    'q architecture':
      'Experience with Apache Kafka as a backbone: topic ownership, contracts, ordering, and recovery by replay.',
    'p operations': 'Cluster moves, tiered storage or a multi-region setup with Apache Kafka.',
    'p data': 'Change capture, stream joins or a schema registry with Apache Kafka.',
    'p learning': 'Real-time features or index updates that you fed from Apache Kafka.',
    'p architecture': 'An event model on Apache Kafka that outlived its first applications.',
  },
  rabbitmq: {
    o: 'messages over RabbitMQ',
    r: 'Choose exchanges and queues so that a slow consumer delays its own work only, and bound every queue.',
    'r junior':
      'Write consumers that acknowledge after the work is done, with tests for the message that always fails.',
    r2: 'Route poison messages to a dead-letter queue with context, and give someone the duty to look at it.',
    'r senior+': 'Move to replicated queues, set prefetch by measurement, and rehearse the loss of a broker.',
    q: 'RabbitMQ in production: acknowledgments, prefetch, confirms, dead letters, and queues that survive a restart.',
    'q junior': 'First work with RabbitMQ or a similar broker: queues, acknowledgments, and a consumer that retries.',
    'q senior+': 'Experience with RabbitMQ clusters: quorum queues, memory alarms, upgrades without lost messages.',
    p: 'Request and reply, delayed delivery or federation with RabbitMQ that you set up.',
    'r architecture': 'Separate commands from events, and settle where a broker is needed and where a call is clearer.',
    'q architecture':
      'Judgment about RabbitMQ in a system: routing, ordering, back-pressure, and what it should not store.',
  },
  sqs: {
    for: 'backend operations',
    o: 'work queued in Amazon SQS',
    r: 'Set visibility timeouts and retries by how long the work takes, and drain the dead-letter queue with a plan.',
    'r junior': 'Write handlers that can see a message twice, and test the batch in which one item fails.',
    r2: 'Group messages where order matters, and leave the rest unordered, because order costs throughput.',
    q: 'Amazon SQS in practice: visibility timeouts, batch failures, first-in-first-out groups, long polling.',
    'q junior': 'Basics of Amazon SQS or another queue: receive, delete, retry, and why handlers must be idempotent.',
    'q senior+': 'Experience in sizing consumers of Amazon SQS by age of the oldest message and by cost.',
    p: 'Fan-out through topics into several Amazon SQS queues, or large payloads stored beside them.',
    'r architecture': 'Decouple by queue where load comes in waves, and make the wait visible to whoever waits.',
    'q architecture': 'Experience with Amazon SQS as a shock absorber: retries, order, age alarms, and safe redrives.',
  },
  nats: {
    o: 'messaging over NATS',
    r: 'Name subjects in a scheme that can grow, and pick at-most-once or durable streams case by case.',
    'r junior':
      'Write publishers and subscribers with tests for lost connections, along the subject scheme of the team.',
    r2: 'Set limits on streams by age and size, and watch slow consumers before the server drops them.',
    q: 'NATS in use: subjects and wildcards, queue groups, durable consumers, and accounts that keep tenants apart.',
    'q junior': 'NATS or another light broker in a first project: publish, subscribe, request and reply.',
    'q senior+': 'Experience in running NATS across regions or edge sites with unreliable links.',
    p: 'Key-value or object storage on top of NATS, or a bridge from another broker.',
  },
  pulsar: {
    o: 'event streams in Apache Pulsar',
    r: 'Choose subscription types by ordering need, and separate tenants and namespaces before they grow into each other.',
    'r junior': 'Write producers and consumers with schemas and tests for redelivery, within existing namespaces.',
    r2: 'Offload aged segments to object storage, and check that a replay from there is quick enough.',
    q: 'Apache Pulsar in practice: subscription types, acknowledgment by message, tenants, tiered storage.',
    'q junior': 'Basics of Apache Pulsar or a similar log: topics, subscriptions, acknowledgment, schemas.',
    'q senior+': 'Experience with geo-replication and upgrades of Apache Pulsar and of the storage layer below it.',
    p: 'Functions or sinks on Apache Pulsar that you wrote and kept running.',
  },
  activemq: {
    o: 'messaging on Apache ActiveMQ',
    r: 'Keep transactions between queue and database deliberate, and expire what nobody will read any more.',
    'r junior':
      'Write listeners with tests for redelivery, and find out with a colleague why a message was left behind.',
    r2: 'Watch store size, slow consumers and failover of the broker pair, and rehearse the switch.',
    'r senior+': 'Plan the way from grown broker setups to something simpler, queue by queue, with both sides running.',
    q: 'Apache ActiveMQ in production: durable subscriptions, redelivery policies, selectors, and broker failover.',
    'q junior': 'Basics of Apache ActiveMQ or another broker: queues, topics, listeners, and acknowledgment.',
    'q senior+':
      'Experience with Apache ActiveMQ beside transactions of an application server, and with its failure modes.',
    p: 'A move between broker generations, or bridges from Apache ActiveMQ to an event log.',
    'r architecture': 'Map who sends what to whom over the brokers, and retire the channels that nobody can explain.',
    'q architecture':
      'Experience with Apache ActiveMQ in enterprise landscapes: contracts, transactions, and ways out.',
  },
  pubsub: {
    for: 'backend operations data',
    o: 'events over Google Cloud Pub/Sub',
    r: 'Set acknowledgment deadlines, ordering keys and dead-letter topics by what the consumer can really bear.',
    'r junior': 'Write push and pull handlers that can see a message twice, and test them against the emulator.',
    r2: 'Filter and fan out by attributes, and keep payloads small enough to be replayed in an hour.',
    q: 'Google Cloud Pub/Sub in practice: flow control, ordering keys, exactly-once pulls, and replay from snapshots.',
    'q junior': 'Basics of Google Cloud Pub/Sub or a similar service: topics, subscriptions, acknowledgment, retries.',
    'q senior+': 'Experience in tracing lost or doubled work across several Google Cloud Pub/Sub subscriptions.',
    p: 'Schemas with revisions, or cross-project delivery with Google Cloud Pub/Sub.',
    'r data': 'Ingest events with their schema and publish time, and reconcile counts between subscription and table.',
    'r data junior': 'Build ingestion from a subscription into a table, with bad messages kept aside and counted.',
    'q data': 'Google Cloud Pub/Sub as a source: ordering keys, replays, late data, and bad records set aside.',
  },
  'service-bus': {
    o: 'messages over Azure Service Bus',
    r: 'Use sessions where order matters and duplicate detection where senders retry, and settle each message on purpose.',
    'r junior':
      'Write message handlers with tests for redelivery and lock loss, and learn to read the dead-letter reason.',
    r2: 'Send events only after the database has accepted the change, through an outbox that is drained reliably.',
    'r senior+': 'Lay out topics, subscriptions and rights so that teams add consumers without touching the sender.',
    q: 'Azure Service Bus in production: lock renewal, sessions, dead letters, prefetch, and scheduled messages.',
    'q junior': 'Basics of Azure Service Bus or another broker: queues, topics, locks, and retries.',
    'q senior+': 'Experience with Azure Service Bus under load: throttling, partitioning, failover between regions.',
    p: 'Sagas or long-running workflows over Azure Service Bus that you designed or repaired.',
    'r architecture': 'Model commands and events with owners and versions, and keep choreography traceable end to end.',
    'q architecture': 'Experience with Azure Service Bus between domains: contracts, ordering, outbox, and recovery.',
  },
  mqtt: {
    for: 'embedded backend mobile',
    o: 'device messages over MQTT',
    r: 'Design topics, retained messages and last wills so that a device which reconnects knows where things are.',
    'r junior': 'Publish and receive messages with tests for lost connections, and keep payloads small and versioned.',
    r2: 'Choose quality of service by what a lost or doubled reading costs, and buffer offline data with a limit.',
    'r senior+': 'Plan identity and topic rights per device, so that one stolen key opens one device only.',
    q: 'MQTT in devices or back ends: sessions, quality of service, keep-alive, retained state, and access by topic.',
    'q junior': 'First experiments with MQTT: publish, subscribe, retained messages, and a broker on your desk.',
    'q senior+':
      'Experience with large fleets on MQTT: reconnect storms, certificate rotation, backlog after an outage.',
    p: 'A broker for MQTT that you ran, or a bridge from it into a cloud.',
    'r mobile':
      'Keep the connection through sleep, network changes and background limits, and tell the user when it is stale.',
    'r mobile junior': 'Show device state with its age, and test what the screen does when the broker is out of reach.',
    'q mobile': 'MQTT in an app: reconnects, background limits, retained state, and battery use that you measured.',
    'q mobile junior': 'First use of MQTT or another push channel, with a clear state for being offline.',
    'p mobile': 'Device pairing or offline control over MQTT in a released app.',
    'p embedded': 'Fleet provisioning or measured savings of bandwidth over MQTT.',
    'q embedded junior':
      'MQTT in a first experiment: publish, subscribe, keep-alive, and what a retained message does.',
  },
};

export default messaging;
