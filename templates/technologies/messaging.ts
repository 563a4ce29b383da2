import { defineTechnologies } from '@/templates/technology';

export default defineTechnologies('messaging', [
  { id: 'kafka', name: 'Apache Kafka', kind: 'event-streaming', since: 2011, aliases: ['Kafka', 'Confluent Kafka'] },
  { id: 'rabbitmq', name: 'RabbitMQ', kind: 'message-broker', since: 2007, aliases: ['Rabbit MQ', 'AMQP'] },
  { id: 'sqs', name: 'Amazon SQS', kind: 'message-queue', since: 2004, aliases: ['SQS', 'SNS/SQS'], partOf: 'aws' },
  { id: 'nats', name: 'NATS', kind: 'message-broker', aliases: ['NATS.io', 'JetStream'], ambiguous: true },
  { id: 'pulsar', name: 'Apache Pulsar', kind: 'event-streaming', since: 2016, aliases: ['Pulsar'] },
  {
    id: 'activemq',
    name: 'Apache ActiveMQ',
    kind: 'message-broker',
    since: 2004,
    aliases: ['ActiveMQ', 'JMS', 'Artemis'],
    ambiguousAliases: ['Artemis'],
  },
  {
    id: 'pubsub',
    name: 'Google Cloud Pub/Sub',
    kind: 'message-queue',
    since: 2015,
    aliases: ['Pub/Sub', 'PubSub'],
    partOf: 'gcp',
  },
  {
    id: 'service-bus',
    name: 'Azure Service Bus',
    kind: 'message-broker',
    aliases: ['Service Bus'],
    partOf: 'azure',
    ambiguousAliases: ['Service Bus'],
  },
  { id: 'mqtt', name: 'MQTT', kind: 'device-messaging', since: 1999 },
]);
