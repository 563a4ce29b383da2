import { defineTechnologies } from '@/templates/technology';

export default defineTechnologies('observability', [
  { id: 'prometheus', name: 'Prometheus', kind: 'metrics', since: 2012 },
  { id: 'grafana', name: 'Grafana', kind: 'dashboards', since: 2014 },
  { id: 'opentelemetry', name: 'OpenTelemetry', kind: 'telemetry', since: 2019, aliases: ['OTel', 'OTEL'] },
  { id: 'datadog', name: 'Datadog', kind: 'apm', aliases: ['Data Dog'] },
  { id: 'newrelic', name: 'New Relic', kind: 'apm', since: 2008, aliases: ['NewRelic'] },
  {
    id: 'elk',
    name: 'Elastic Stack',
    kind: 'logging',
    aliases: ['ELK', 'ELK Stack', 'Logstash', 'Kibana'],
    implies: ['elasticsearch'],
    ambiguous: true,
  },
  { id: 'splunk', name: 'Splunk', kind: 'logging' },
  { id: 'sentry', name: 'Sentry', kind: 'error-tracking', since: 2008, ambiguous: true },
  { id: 'jaeger', name: 'Jaeger', kind: 'tracing', since: 2017 },
  {
    id: 'loki',
    name: 'Grafana Loki',
    kind: 'logging',
    since: 2018,
    aliases: ['Loki'],
    ambiguous: true,
    ambiguousAliases: ['Loki'],
  },
  { id: 'cloudwatch', name: 'Amazon CloudWatch', kind: 'metrics', since: 2009, aliases: ['CloudWatch'], partOf: 'aws' },
  { id: 'pagerduty', name: 'PagerDuty', kind: 'incident', since: 2009, aliases: ['Pager Duty'] },
]);
