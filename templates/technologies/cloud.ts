import { defineTechnologies } from '@/templates/technology';

export default defineTechnologies('cloud', [
  { id: 'aws', name: 'AWS', kind: 'provider', since: 2006, aliases: ['Amazon Web Services', 'Amazon AWS'] },
  { id: 'azure', name: 'Microsoft Azure', kind: 'provider', since: 2008, aliases: ['Azure'] },
  { id: 'gcp', name: 'Google Cloud', kind: 'provider', since: 2008, aliases: ['GCP', 'Google Cloud Platform'] },
  {
    id: 'aws-lambda',
    name: 'AWS Lambda',
    kind: 'serverless',
    since: 2014,
    aliases: ['Lambda'],
    partOf: 'aws',
    ambiguousAliases: ['Lambda'],
  },
  { id: 's3', name: 'Amazon S3', kind: 'object-storage', since: 2006, aliases: ['S3', 'AWS S3'], partOf: 'aws' },
  { id: 'ec2', name: 'Amazon EC2', kind: 'compute', since: 2006, aliases: ['EC2', 'AWS EC2'], partOf: 'aws' },
  {
    id: 'rds',
    name: 'Amazon RDS',
    kind: 'managed-database',
    since: 2009,
    aliases: ['RDS', 'Aurora', 'Amazon Aurora'],
    partOf: 'aws',
    ambiguousAliases: ['Aurora'],
  },
  { id: 'azure-functions', name: 'Azure Functions', kind: 'serverless', since: 2016, partOf: 'azure' },
  { id: 'cloud-run', name: 'Google Cloud Run', kind: 'serverless', since: 2019, aliases: ['Cloud Run'], partOf: 'gcp' },
  { id: 'cloudflare', name: 'Cloudflare', kind: 'edge', since: 2010, aliases: ['Cloudflare Workers'] },
  { id: 'vercel', name: 'Vercel', kind: 'paas' },
  { id: 'heroku', name: 'Heroku', kind: 'paas', since: 2007 },
  { id: 'digitalocean', name: 'DigitalOcean', kind: 'provider', since: 2011, aliases: ['Digital Ocean'] },
]);
