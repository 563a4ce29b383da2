import type { LineTable } from '@/templates/text';

const cloud: Readonly<Record<string, LineTable>> = {
  aws: {
    for: 'operations',
    o: 'accounts and workloads on AWS',
    r: 'Build accounts, networks and workloads so that a mistake stays in one account and one Availability Zone.',
    'r junior':
      'Carry out changes to environments through code review, and learn from each plan what it would really touch.',
    r2: 'Make costs visible per team and service, and remove what nobody uses before negotiating what is used.',
    'r senior+':
      'Own the account structure, guardrails and network plan, and move workloads onto them without a freeze.',
    q: 'AWS in daily use: networking, roles, compute choices, quotas, and the bill that follows from each.',
    'q junior':
      'AWS at a basic level: virtual networks, roles, storage, instances, and a small environment you built yourself.',
    q2: 'Practice in designing for failure on AWS: zones, backups in another account, limits raised in time.',
    'q senior+': 'Experience with AWS across many accounts: organization policies, central logging, shared networks.',
    p: 'Certification for AWS, or a migration to it that you carried from plan to switch-over.',
    'r backend':
      'Pick managed services by how they fail and what they cost, and keep the code able to run outside them.',
    'r backend junior':
      'Deploy your changes through the pipeline, read the logs and metrics afterwards, and roll back when in doubt.',
    'q backend':
      'AWS from the view of a service: roles instead of keys, timeouts, queues, storage, and cost per request.',
    'q backend junior': 'AWS in a first deployment: a service, a bucket, a role, and logs that you found again.',
    'r site-reliability-engineer':
      'Set alarms on quotas, saturation and zone health, and drill the loss of a zone until it is dull.',
    'q site-reliability-engineer':
      'AWS in incidents: reading flow logs, throttles and health events, and knowing which lever is quick and safe.',
    'r platform-engineer':
      'Offer accounts, networks and databases as self-service with guardrails, so that a team waits minutes and not weeks.',
    'q platform-engineer':
      'AWS as the base of a platform: account vending, permission boundaries, and defaults that teams keep.',
    'r data': 'Lay out storage, catalogs and permissions so that data is found, protected and paid for by its owner.',
    'r data junior':
      'Move and load data with the services in place, check permissions with care, and note what each job costs.',
    'q data': 'AWS for data: object storage layout, catalogs, roles per pipeline, and transfer costs.',
    'r learning':
      'Train on interruptible capacity with checkpoints, and serve on the smallest instance that meets the latency goal.',
    'q learning':
      'AWS for models: accelerators and their queues, storage close to compute, roles, and cost per prediction.',
    'r security':
      'Review accounts for public data, broad roles and missing logs, and turn each finding into a guardrail.',
    'r security junior':
      'Work through findings on accounts with their owners, and check afterwards that they are really closed.',
    'q security':
      'AWS from the side of security: organization policies, roles, key management, logging, network paths.',
    'q security junior':
      'Basics of security on AWS: roles and policies, public access, encryption, and the audit trail.',
    'r security-analyst':
      'Investigate alerts across the audit trail, flow logs and role sessions, and contain without destroying evidence.',
    'q security-analyst':
      'AWS for investigations: the audit trail, role chains, network logs, and isolating a workload.',
    'r databases': 'Plan instance sizes, storage and backups across accounts, and prove restores in a separate one.',
    'q databases':
      'AWS for databases: storage throughput, parameter groups, snapshots across accounts, and network access.',
    'r embedded':
      'Register devices with their own identity, roll out updates in stages, and watch the fleet for odd behavior.',
    'q embedded': 'AWS for fleets of devices: provisioning, device shadows, update jobs, and cost per message.',
    'r architecture': 'Choose between managed and self-run parts by cost, limits and exit, and record why.',
    'q architecture':
      'Experience with architectures on AWS: multi-account, event-driven, resilient to a lost zone, and affordable.',
    'r analytics':
      'Query data where it lies, partitioned by what is asked for, and keep personal columns out of extracts.',
    'o security': 'accounts on AWS',
    'o data': 'storage and jobs on AWS',
    'o learning': 'training and serving on AWS',
    'p backend': 'Infrastructure code, cost work or an incident on AWS in which you took part as a developer.',
    'p data': 'Lakes, catalogs or access by tag on AWS that several teams used.',
    'p learning': 'Interruptible training, shared accelerators or cost reports per model on AWS.',
    'p security': 'Incidents, audits or guardrails for many accounts on AWS that you worked on.',
    'p databases': 'Moves of databases into or within AWS with very short outages.',
    'p embedded': 'Provisioning or staged updates of a device fleet through AWS.',
    'p architecture': 'Written reviews of workloads on AWS by cost, failure and ways out.',
    'r security senior+':
      'Set guardrails for all accounts with platform teams, and shrink the list of exceptions quarter by quarter.',
    'q security senior+': 'Experience in securing AWS organizations, from policy design to incident response.',
    'r databases senior+': 'Set engines, classes and recovery goals across accounts, and show what each level costs.',
    'r embedded senior+':
      'Design identity, updates and telemetry for the fleet, and rehearse the recall of a bad release.',
    'q embedded senior+': 'Experience in running device fleets on AWS from pilot to large numbers.',
    'r learning senior+': 'Plan capacity, data access and spend for training and serving across accounts.',
    'q learning senior+': 'Experience in planning capacity, access and cost for models on AWS.',
    'o analytics': 'data on AWS',
    'r embedded junior':
      'Register test devices, follow their messages in the console, and report what does not arrive.',
    'q embedded junior': 'An idea of how devices meet AWS: certificates, topics, and rules for their messages.',
  },
  azure: {
    for: 'operations',
    o: 'an estate in Microsoft Azure',
    r: 'Build subscriptions, networks and identities from code, with policies that refuse what nobody should deploy.',
    'r junior':
      'Carry out reviewed changes to resource groups, and learn what each plan would create, change or destroy.',
    r2: 'Use managed identities and private endpoints by default, and hunt the last connection string with a password.',
    'r senior+': 'Own landing zones, policies and cost reports, and bring grown subscriptions under them step by step.',
    q: 'Microsoft Azure in daily use: subscriptions, virtual networks, managed identities, quotas, and costs.',
    'q junior':
      'Microsoft Azure at a basic level: resource groups, networks, roles, and a small environment you built.',
    q2: 'Practice in resilient setups on Microsoft Azure: zones, paired regions, backups that were restored.',
    'q senior+': 'Experience with Microsoft Azure at the scale of many subscriptions, hybrid networks and audits.',
    p: 'Certification for Microsoft Azure, or a data-center move onto it.',
    'r backend': 'Deploy with slots and managed identities, read traces end to end, and keep secrets out of settings.',
    'r backend junior':
      'Ship changes through the pipeline, follow a request in the traces, and learn where settings come from.',
    'q backend':
      'Microsoft Azure from the view of a service: app hosting, identities, telemetry, and limits of each plan.',
    'q backend junior':
      'First deployments on Microsoft Azure: an app service, a database, and logs that you could read.',
    'r site-reliability-engineer':
      'Watch capacity, throttling and regional health, and rehearse failover between paired regions.',
    'q site-reliability-engineer':
      'Microsoft Azure in incidents: activity logs, service health, network watchers, and safe levers.',
    'r data': 'Arrange storage, identities and networks so that pipelines need no secrets and data leaves by one door.',
    'q data': 'Microsoft Azure for data: lake storage, identities per pipeline, private links, and cost by workload.',
    'r learning':
      'Place training and endpoints by quota, region and price, and keep customer data inside its boundary.',
    'q learning':
      'Microsoft Azure for models: quotas for accelerators, private endpoints, identities, content filters.',
    'r analytics': 'Use governed sources and workspaces, so that a report can be traced to its data and its owner.',
    'q analytics': 'Microsoft Azure as an analyst meets it: workspaces, storage, identities, and costs of a query.',
    'r security':
      'Harden tenants and subscriptions: conditional access, policies, logs in one place, and few permanent rights.',
    'r security junior':
      'Work through recommendations with the owners of resources, and verify that each change took effect.',
    'q security':
      'Microsoft Azure from the side of security: identity protection, policies, network paths, key vaults, logs.',
    'r security-analyst':
      'Follow sign-ins, role changes and mail rules across tenants, and contain accounts without losing evidence.',
    'q security-analyst':
      'Microsoft Azure for investigations: sign-in logs, audit logs, query language, and isolation.',
    'r databases': 'Choose tiers, failover groups and backup policies by recovery targets, and prove them in a drill.',
    'q databases':
      'Microsoft Azure for databases: service tiers, failover groups, private access, and automated backups.',
    'r architecture': 'Settle identity, network and region design first, since everything else inherits it.',
    'q architecture':
      'Experience with architectures on Microsoft Azure: landing zones, hybrid identity, integration, cost.',
    'o data': 'a data platform on Microsoft Azure',
    'o learning': 'model services on Microsoft Azure',
    'p backend': 'Queues, identities or a cost review on Microsoft Azure that you handled from the side of a service.',
    'p data': 'Governance, lineage or private networking for data on Microsoft Azure.',
    'p learning': 'Quota planning, content filters or private endpoints for models on Microsoft Azure.',
    'p security': 'Incident work, tenant hardening or detection rules on Microsoft Azure.',
    'p databases': 'Moves of databases to Microsoft Azure with very short outages.',
    'p analytics': 'Administration of a workspace or of access groups on Microsoft Azure.',
    'p architecture': 'Landing zones, integration or a hybrid move on Microsoft Azure that you shaped.',
    'q analytics junior':
      'An idea of Microsoft Azure as an analyst uses it: storage, workspaces, permissions, and what a query costs.',
    'q security junior': 'Basics of security on Microsoft Azure: sign-ins, roles, open ports, and where the logs are.',
    'r analytics junior':
      'Use the governed sources, ask when a permission is missing, and do not copy private data out of them.',
    'r analytics senior+':
      'Settle with security which workspaces may hold which data, and how an analyst gets access within a day.',
    'q analytics senior+': 'Experience in setting up governed self-service on Microsoft Azure.',
    'r security senior+':
      'Design tenant and subscription security with platform teams, and rehearse the loss of an admin account.',
    'q security senior+': 'Experience in securing Microsoft Azure estates, from identity design to incident response.',
    'r databases senior+':
      'Choose between managed tiers and own machines per workload, and bring recovery goals and budget to one table.',
    'r learning senior+': 'Plan quotas, data boundaries and fallbacks across regions before a launch depends on them.',
    'q learning senior+': 'Experience in planning quotas, privacy and cost for models on Microsoft Azure.',
    'o analytics': 'data in Microsoft Azure',
  },
  gcp: {
    for: 'operations',
    o: 'projects in Google Cloud',
    r: 'Structure folders, projects and shared networks so that teams are free inside and safe from each other.',
    'r junior': 'Carry out reviewed changes in projects, and learn from each plan what would be created or destroyed.',
    r2: 'Replace keys by workload identity, and keep service accounts to the rights that logs show they use.',
    'r senior+': 'Own organization policies, networks and quotas, and plan capacity by region with finance.',
    q: 'Google Cloud in daily use: projects, networks, workload identity, quotas, and discounts for planned use.',
    'q junior': 'Basics of Google Cloud: projects, networks, service accounts, and a small environment you built.',
    q2: 'Practice in reading billing exports of Google Cloud and in acting on what they show.',
    'q senior+': 'Experience with Google Cloud organizations: folder design, shared networks, policies, audits.',
    p: 'Certification for Google Cloud, or a move of workloads onto it.',
    'r backend': 'Choose between functions, managed services and clusters by traffic shape, startup time and price.',
    'r backend junior':
      'Deploy through the pipeline, follow a request through logs and traces, and learn how identities are granted.',
    'q backend': 'Google Cloud from the view of a service: identities, managed databases, quotas, and structured logs.',
    'q backend junior': 'First deployments on Google Cloud: a service, a database, and logs you could filter.',
    'r site-reliability-engineer':
      'Plan quotas and regional capacity ahead of launches, and practice the loss of a zone with the teams.',
    'q site-reliability-engineer':
      'Google Cloud in incidents: load balancer logs, quotas, network paths, and levers that act within minutes.',
    'r data':
      'Set datasets, buckets and identities so that each pipeline reads little, writes one place and leaves a trail.',
    'q data': 'Google Cloud for data: storage classes, dataset rights, slots and quotas, and keys that do not exist.',
    'r learning':
      'Schedule training by quota and price, keep data and compute in one region, and clean up what is idle.',
    'q learning':
      'Google Cloud for models: accelerators and quotas, identities, artifact stores, and spend per experiment.',
    'r analytics': 'Keep datasets, labels and access in order, so that every query has an owner and a known cost.',
    'q analytics': 'Google Cloud as an analyst meets it: datasets, access, scheduled queries, and cost controls.',
    'r architecture': 'Place data and compute by region, law and latency, and keep the exit affordable.',
    'q architecture': 'Experience with architectures on Google Cloud: projects, networks, data residency, and cost.',
    'o data': 'a data platform on Google Cloud',
    'p backend': 'Rollouts, a quota problem or a tracing gap on Google Cloud that you worked through as a developer.',
    'p data': 'Perimeters, data catalogs or slot planning for several teams on Google Cloud.',
    'p learning': 'Accelerator quotas, pipelines or model registries on Google Cloud used by several teams.',
    'p analytics': 'Administration of datasets or of access groups on Google Cloud.',
    'r analytics junior':
      'Work in the datasets you were given, watch the bytes of each query, and ask before you create a copy.',
    'r analytics senior+':
      'Settle with security which datasets may be joined, and give each department a budget that it can see.',
    'q analytics senior+': 'Experience in setting up governed self-service on Google Cloud.',
    'r learning senior+':
      'Plan quotas, regions and spend for training and serving, and make each experiment show its cost.',
    'q learning senior+': 'Experience in planning capacity and cost for models on Google Cloud.',
    'o analytics': 'data in Google Cloud',
  },
  'aws-lambda': {
    for: 'backend operations',
    o: 'functions on AWS Lambda',
    r: 'Size memory by measurement, reuse connections, and keep cold starts out of the path that users wait for.',
    'r junior': 'Write handlers with tests on recorded events, and learn which errors are retried by the platform.',
    r2: 'Limit concurrency where a database stands behind it, and send what fails to a place that someone reads.',
    'r senior+': 'Judge where functions stop paying, and move steady load to services that are cheaper to run.',
    q: 'AWS Lambda in production: concurrency, event sources and their retries, cold starts, idempotent handlers.',
    'q junior': 'AWS Lambda in a first function: an event, a role, logs, and a test that runs without the cloud.',
    'q senior+': 'Experience with systems of many AWS Lambda functions: tracing, limits, ownership, and cost.',
    p: 'Extensions, streamed responses or custom runtimes on AWS Lambda.',
    'r cloud-engineer':
      'Give each function its own role, limits, alarms and log retention, by a module that teams can reuse.',
    'q cloud-engineer': 'AWS Lambda as an operator: concurrency pools, network access, tracing, and cost by function.',
    'r learning': 'Run light inference and data checks in functions, and move to an endpoint when cold starts hurt.',
    'q learning': 'AWS Lambda around models: event-driven steps, package size, memory, and time limits.',
    'r architecture': 'Draw event flows with owners, retries and limits, so that functions do not become a maze.',
    'q architecture': 'Judgment about AWS Lambda in a landscape: where it saves work, and where it scatters logic.',
  },
  s3: {
    for: 'operations backend',
    o: 'objects in Amazon S3',
    r: 'Block public access by default, version what matters, and let lifecycle rules move or delete the rest.',
    'r junior': 'Set up buckets through code with encryption and lifecycle rules, and check who may read them.',
    r2: 'Hand out short-lived signed addresses instead of proxying files, and scan what strangers upload.',
    q: 'Amazon S3 in detail: bucket policies, versioning, storage classes, multipart uploads, event notices.',
    'q junior': 'Basics of Amazon S3 or other object storage: keys, policies, versions, and costs of requests.',
    'q senior+': 'Experience with Amazon S3 at petabyte scale: inventory, replication, access points, and cost.',
    p: 'Object lock, replication or batch operations on large Amazon S3 buckets.',
    'r data': 'Lay out files by partition and size so that readers skip what they do not need, and compact small ones.',
    'r data junior': 'Write files in the layout of the lake, with complete partitions and a check of what was written.',
    'q data': 'Amazon S3 as a lake: partition layout, file sizes, consistent writes, and access by prefix.',
    'r learning': 'Version training data and artifacts by prefix and checksum, so that a model can name its inputs.',
    'q learning': 'Amazon S3 for training data: layout, streaming reads, versions, and rights per project.',
    'r architecture': 'Settle retention, ownership and protection of stored objects before the first terabyte arrives.',
    'q architecture': 'Experience with Amazon S3 as a long-term store: retention, residency, access paths, cost.',
  },
  ec2: {
    o: 'instances on Amazon EC2',
    r: 'Bake images instead of patching by hand, and let groups replace instances that fail or age.',
    'r junior': 'Launch and patch instances from images and templates, and document each exception with its end date.',
    r2: 'Match instance types to load from metrics, and mix reserved, spot and on-demand on purpose.',
    q: 'Amazon EC2 in practice: images, scaling groups, spot interruptions, storage throughput, metadata protection.',
    'q junior': 'Amazon EC2 basics: images, security groups, volumes, keys, and access without open ports.',
    'q senior+': 'Experience with fleets on Amazon EC2: rolling images, capacity planning, and savings plans.',
    p: 'Accelerated, bare-metal or placement-bound workloads on Amazon EC2.',
  },
  rds: {
    for: 'operations databases backend',
    o: 'databases on Amazon RDS',
    r: 'Set backups, failover and maintenance windows by recovery targets, and prove them with a restore.',
    'r junior': 'Watch storage, connections and replica lag, and carry out parameter changes through code.',
    r2: 'Plan major upgrades with a parallel copy, compare query plans, and switch within an announced window.',
    q: 'Amazon RDS in practice: multi-zone failover, parameter groups, replicas, proxies, and point-in-time recovery.',
    'q junior': 'Amazon RDS basics: instances, snapshots, parameter groups, and a restore that you tried.',
    'q senior+': 'Experience in moving databases to Amazon RDS and in knowing what it takes out of your hands.',
    p: 'Blue-green upgrades, cross-region replicas or serverless capacity with Amazon RDS.',
    'r databases':
      'Tune parameters and instance classes from wait statistics, and know which work the service leaves to you.',
    'r databases junior':
      'Check snapshots, events and performance views daily, and practice restores into a test account.',
    'q databases': 'Amazon RDS as an administrator: wait analysis, upgrades by copy, failover drills, storage limits.',
    'r databases senior+':
      'Set standards for classes, recovery and cost across accounts, and prove recovery to auditors.',
    'q databases senior+': 'Experience in running large estates on Amazon RDS and in knowing its limits.',
  },
  'azure-functions': {
    for: 'operations backend learning',
    o: 'functions on Azure Functions',
    r: 'Choose hosting plans by latency and network needs, and keep triggers idempotent and poison messages visible.',
    'r junior': 'Write functions with tests on recorded triggers, and learn what the platform retries by itself.',
    r2: 'Use durable workflows for what has several steps, with timeouts and compensation for each.',
    q: 'Azure Functions in production: triggers and bindings, scaling rules, cold starts, durable orchestration.',
    'q junior': 'First functions on Azure Functions or a similar service: a trigger, settings, logs, and tests.',
    'q senior+': 'Experience with many Azure Functions behind queues and gateways: tracing, limits, and ownership.',
    p: 'Custom handlers, isolated workers or private networking with Azure Functions.',
    'r learning': 'Run ingestion and embedding of documents as retried steps, and count what failed and why.',
    'q learning': 'Azure Functions around models: document pipelines, rate limits, retries, and cost per document.',
  },
  'cloud-run': {
    for: 'operations backend',
    o: 'services on Google Cloud Run',
    r: 'Set concurrency, minimum instances and CPU allocation from load tests, and roll out by share of traffic.',
    'r junior': 'Deploy revisions through the pipeline, read their logs and startup times, and roll back when needed.',
    r2: 'Give each service its own identity and private ingress, and keep secrets mounted and rotated.',
    q: 'Google Cloud Run in production: concurrency, cold starts, revisions, jobs, and network egress.',
    'q junior': 'First services on Google Cloud Run or a similar platform: an image, a revision, logs, and limits.',
    'q senior+': 'Experience in running many Google Cloud Run services with shared policies and known costs.',
    p: 'Multi-region setups, accelerators or sidecars on Google Cloud Run.',
    'r backend':
      'Start in well under a second, hold no state in the process, and finish requests when an instance is taken away.',
    'q backend': 'Google Cloud Run from the view of a service: startup, concurrency per instance, graceful stop, jobs.',
  },
  cloudflare: {
    for: 'operations frontend',
    o: 'delivery through Cloudflare',
    r: 'Set cache keys, purge rules and firewall rules as code, and check what they do to real traffic before enforcing.',
    'r junior': 'Change records and rules through code review, and verify from outside what users now receive.',
    r2: 'Run small logic at the edge with limits on time and memory, and keep a path for when it fails.',
    'r senior+': 'Plan zones, access and rate limits for all products, and rehearse an attack before it comes.',
    q: 'Cloudflare in practice: caching rules, edge functions, firewall with few false alarms, tunnels, and logs.',
    'q junior': 'Basics of Cloudflare or another edge network: records, certificates, cache headers, and purging.',
    'q senior+': 'Experience in moving busy sites behind Cloudflare without breaking caches, cookies or clients.',
    p: 'Edge storage, image handling or zero-downtime moves with Cloudflare.',
    'r frontend': 'Serve pages from the edge with cache rules per route, and purge exactly what a publication changed.',
    'r frontend junior': 'Check caching headers and delivery of what you build, from a phone and from far away.',
    'q frontend': 'Cloudflare as a front end sees it: caching, edge rendering, headers, image sizes, and previews.',
    'q frontend junior': 'Basics of delivery through Cloudflare or another edge network: caching, headers, redirects.',
  },
  vercel: {
    for: 'frontend backend',
    o: 'deployments on Vercel',
    r: 'Give every pull request a preview, watch vitals from real visits, and keep functions close to their data.',
    'r junior':
      'Use previews to review your work with design and product, and read build and function logs when one fails.',
    r2: 'Set budgets for bundle size, function time and spend, and act before the invoice does.',
    q: 'Vercel in production: edge and server functions, caching headers, environment scopes, and limits.',
    'q junior': 'A site of yours on Vercel or a similar platform: previews, environment values, and a domain.',
    'q senior+': 'Experience in running traffic peaks on Vercel and in explaining its bill.',
    p: 'Staged rollouts, feature flags or a monorepo with several projects on Vercel.',
    'r learning': 'Stream model answers from functions within their time limits, and cap spend per user and per day.',
    'q learning': 'Vercel for products around models: streaming, time limits, rate limits, and secrets by environment.',
  },
  heroku: {
    for: 'operations backend',
    o: 'applications on Heroku',
    r: 'Follow the twelve factors, size dynos by measurement, and keep add-ons replaceable.',
    'r junior':
      'Deploy through pipelines and review apps, and read router and application logs when something is slow.',
    r2: 'Schedule maintenance for databases, promote followers when needed, and keep backups outside as well.',
    q: 'Heroku in production: release phase, dyno types, connection limits, log drains, and restarts you plan for.',
    'q junior': 'An application of yours on Heroku or a similar platform: config, add-ons, logs, and a database.',
    'q senior+': 'Experience in scaling on Heroku and in judging when another platform pays.',
    p: 'A move from Heroku to another platform, or private spaces with their networks.',
  },
  digitalocean: {
    o: 'servers on DigitalOcean',
    r: 'Build droplets, networks and firewalls from code, with backups restored on a schedule and not only taken.',
    'r junior':
      'Set up servers from templates, keep them patched, and check from outside that only needed ports answer.',
    r2: 'Keep the setup small and documented, so that one person can rebuild it on a bad day.',
    q: 'DigitalOcean in practice: virtual machines, private networks, managed databases, load balancers, and quotas.',
    'q junior': 'Basics of DigitalOcean or a similar provider: a server, a firewall, backups, and a domain.',
    'q senior+': 'Judgment on how far DigitalOcean carries a product and when a larger provider pays.',
    p: 'Managed clusters or an app platform on DigitalOcean used for a live product.',
  },
};

export default cloud;
