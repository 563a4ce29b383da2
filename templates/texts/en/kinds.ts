import type { LineTable } from '@/templates/text';

const kinds: Readonly<Record<string, LineTable>> = {
  'actor-framework': {
    r: 'Give each actor one duty, bound its mailbox, and choose supervision by what state may be lost.',
    q: 'Working knowledge of {name}: actors, supervision, back-pressure, and state that survives a restart.',
  },
  'api-framework': {
    r: 'Carry types from server to client, validate every input, and keep internals out of what clients can see.',
    q: 'Working knowledge of {name}: procedures, validation, error codes, and versions of what clients call.',
  },
  'api-style': {
    r: 'Design interfaces around what callers do, with stable names, clear errors and versions side by side.',
    q: 'Working knowledge of {name}: naming, errors, paging, caching, and change without breakage.',
  },
  'api-testing': {
    r: 'Test interfaces for rules, rights and errors with checks that run on every build.',
    q: 'Working knowledge of {name}: requests, data, checks, and runs in a pipeline.',
  },
  apm: {
    r: 'Tie traces, metrics and logs to services and owners, and keep alerts few and useful.',
    q: 'Working knowledge of {name}: traces, monitors, sampling, and the cost of telemetry.',
  },
  'async-runtime': {
    r: 'Bound every task and queue, pass cancellation along, and keep blocking work off the scheduler.',
    q: 'Working knowledge of {name}: tasks, timeouts, cancellation, and the cost of a blocked thread.',
  },
  'auth-protocol': {
    r: 'Choose flows by client, keep tokens short-lived, and check audience and scope where the data is.',
    q: 'Working knowledge of {name}: flows, tokens, scopes, and how each is attacked.',
  },
  'backend-as-a-service': {
    r: 'Write access rules as code with tests, and model data for the reads that the bill counts.',
    q: 'Working knowledge of {name}: access rules, offline use, quotas, and a way out.',
  },
  bdd: {
    r: 'Write examples about behavior with the people who know the rule, and keep steps few.',
    q: 'Working knowledge of {name}: scenarios, steps, tags, and examples that product can read.',
  },
  bi: {
    r: 'Build reports around the choices people make, with one definition per measure.',
    q: 'Working knowledge of {name}: models, measures, access by role, and refresh that is in time.',
  },
  'build-tool': {
    r: 'Keep builds quick and repeatable, versions in one place, and clever logic out of both.',
    q: 'Working knowledge of {name}: dependencies, caching, modules, and why a build ran again.',
  },
  bundler: {
    r: 'Split bundles by route and by rate of change, and fail the build when a budget is passed.',
    q: 'Working knowledge of {name}: plugins, chunks, caching, and a bundle you have looked into.',
  },
  ci: {
    r: 'Keep pipelines quick and truthful, with short-lived secrets and a red build that names its cause.',
    q: 'Working knowledge of {name}: stages, caches, secrets, artifacts, and shared templates.',
  },
  cms: {
    r: 'Model content so that editors work freely, pages come out right, and updates stay safe.',
    q: 'Working knowledge of {name}: templates, content types, roles, extensions, and updates.',
  },
  columnar: {
    r: 'Choose sort keys and partitions from the queries, and load in batches that the engine likes.',
    q: 'Working knowledge of {name}: sort order, partitions, compression, and what a query scans.',
  },
  'component-workshop': {
    r: 'Show each state of a component on its own, for review, documentation and tests alike.',
    q: 'Working knowledge of {name}: states, controls, interaction tests, and documentation.',
  },
  compute: {
    r: 'Bake images instead of patching by hand, and let groups replace machines that fail.',
    q: 'Working knowledge of {name}: images, scaling, storage, networks, and price per hour.',
  },
  concept: {
    r: 'Measure on real cases whether the approach helps, and keep the simpler one as a comparison.',
    q: 'Working knowledge of {name}: what it can do, where it fails, and how that is measured.',
  },
  configuration: {
    r: 'Write configuration that changes nothing on a second run, and roll it out in waves.',
    q: 'Working knowledge of {name}: idempotent steps, inventories, secrets, and dry runs.',
  },
  container: {
    r: 'Keep images small, pinned and free of root users, and rebuild them as soon as a base is patched.',
    q: 'Working knowledge of {name}: images, layers, networks, limits, and health checks.',
  },
  'cross-platform': {
    r: 'Keep behavior alike where users expect it, and use platform code where the platform is ahead.',
    q: 'Working knowledge of {name}: screens, platform bridges, performance, and releases on both sides.',
  },
  'css-framework': {
    r: 'Keep tokens in one theme, and turn repeated styling into components before copies drift apart.',
    q: 'Working knowledge of {name}: themes, variants, breakpoints, and what ends up in the output.',
  },
  dashboards: {
    r: 'Build dashboards that answer one question each, and retire those that nobody opens.',
    q: 'Working knowledge of {name}: panels, variables, alerts, and dashboards kept as code.',
  },
  dast: {
    r: 'Test running applications by hand where scanners are weak: logic, access and sessions.',
    q: 'Working knowledge of {name}: interception, replay, scope, and findings that can be repeated.',
  },
  'device-messaging': {
    r: 'Design topics and states so that a device which reconnects knows where things are.',
    q: 'Working knowledge of {name}: delivery guarantees, reconnects, identity, and small payloads.',
  },
  'distributed-sql': {
    r: 'Spread writes by key, retry transactions as the protocol asks, and place data by latency and law.',
    q: 'Working knowledge of {name}: retries, placement, consistency, and schema changes online.',
  },
  document: {
    r: 'Model documents by how they are read, bound every list, and add indexes before queries ship.',
    q: 'Working knowledge of {name}: document design, indexes, aggregation, and write guarantees.',
  },
  e2e: {
    r: 'Test journeys as users make them, by role and label, and keep them free of waits and order.',
    q: 'Working knowledge of {name}: locators, waits, isolation, traces, and parallel runs.',
  },
  edge: {
    r: 'Set caching, rules and small logic at the edge as code, and check what they do to real traffic.',
    q: 'Working knowledge of {name}: caching, rules, certificates, limits, and logs.',
  },
  'error-tracking': {
    r: 'Group errors by cause and owner, and fix what touches most people before what is loudest.',
    q: 'Working knowledge of {name}: grouping, releases, context, and alerts with owners.',
  },
  'event-streaming': {
    r: 'Design streams, keys and schemas so that readers can be replayed without losing or doubling.',
    q: 'Working knowledge of {name}: ordering, offsets, retention, schemas, and replays.',
  },
  gitops: {
    r: 'Let the repository be the truth: diffs reviewed, drift corrected, rollbacks by revert.',
    q: 'Working knowledge of {name}: sources, reconciliation, promotion, and access by team.',
  },
  graph: {
    r: 'Model relations after the questions asked, and anchor queries so that they stay local.',
    q: 'Working knowledge of {name}: modeling, traversals, indexes, and when a table is better.',
  },
  graphics: {
    r: 'Hold the frame rate on ordinary devices, and release what leaves the scene.',
    q: 'Working knowledge of {name}: scenes, shading, input, and memory on the graphics unit.',
  },
  iac: {
    r: 'Make each environment reproducible from reviewed code, drift included.',
    q: 'Working knowledge of {name}: state, modules, plans, imports, and changes that destroy.',
  },
  iam: {
    r: 'Grant least privilege by role and for a time, and prove who can reach what.',
    q: 'Working knowledge of {name}: identities, roles, federation, and removal in time.',
  },
  incident: {
    r: 'Keep rotations bearable and alerts actionable, and follow reviews until actions are done.',
    q: 'Working knowledge of {name}: schedules, escalation, roles, and reviews without blame.',
  },
  integration: {
    r: 'Test against the real dependency, started by the test, instead of an imitation.',
    q: 'Working knowledge of {name}: startup, isolation, reuse, and runs in a pipeline.',
  },
  'job-queue': {
    r: 'Write jobs that may run twice without harm, and alarm on the age of the waiting ones.',
    q: 'Working knowledge of {name}: retries, priorities, scheduling, and deploys while jobs run.',
  },
  'key-value': {
    r: 'Give each key an owner and a life-time, and survive the moment when all of them are gone.',
    q: 'Working knowledge of {name}: data types, expiry, consistency, and memory in view.',
  },
  lakehouse: {
    r: 'Build layered tables with checks that stop bad rows, and jobs that can run again for any day.',
    q: 'Working knowledge of {name}: table maintenance, permissions, compute, and cost per job.',
  },
  language: {
    r: 'Write code that states its intent, test it where the rules live, and refactor in small steps.',
    q: 'Working knowledge of {name}: idioms, tests, tools, and how its programs fail.',
  },
  library: {
    r: 'Use the library for what it does well, and check its results on cases small enough to read.',
    q: 'Working knowledge of {name}: its core ideas, its limits, and results you have verified.',
  },
  llm: {
    r: 'Keep steps small and observable, test them on recorded cases, and cap what they may cost.',
    q: 'Working knowledge of {name}: prompts, tools, structured output, and evaluation.',
  },
  load: {
    r: 'Model load after real traffic, set limits before the run, and explain what gave in first.',
    q: 'Working knowledge of {name}: load models, percentiles, test data, and distributed runs.',
  },
  logging: {
    r: 'Parse logs into fields that matter, and let on-call find a request within a minute.',
    q: 'Working knowledge of {name}: ingestion, fields, searches, retention, and access.',
  },
  'managed-database': {
    r: 'Set backups, failover and windows by recovery goals, and prove them by a restore.',
    q: 'Working knowledge of {name}: failover, replicas, upgrades, and limits of the service.',
  },
  'managed-kubernetes': {
    r: 'Upgrade control plane and pools on a calendar, with identity by workload and budgets respected.',
    q: 'Working knowledge of {name}: pools, identity, networking, autoscaling, and upgrades.',
  },
  markup: {
    r: 'Mark content up by its meaning, so that people and machines can both find their way.',
    q: 'Working knowledge of {name}: structure, forms, metadata, and accessibility.',
  },
  'message-broker': {
    r: 'Route messages so that a slow receiver delays its own work only, and bound every queue.',
    q: 'Working knowledge of {name}: acknowledgment, routing, redelivery, and undelivered messages.',
  },
  'message-queue': {
    r: 'Set time limits and retries by how long work takes, and empty the failed ones with a plan.',
    q: 'Working knowledge of {name}: visibility, ordering, batches, and failed messages.',
  },
  'meta-framework': {
    r: 'Choose rendering and caching per route, and know what each costs and when it goes stale.',
    q: 'Working knowledge of {name}: routing, data loading, rendering, caching, and deployment.',
  },
  metrics: {
    r: 'Measure what users notice, alert on it, and keep the number of series in hand.',
    q: 'Working knowledge of {name}: metric types, queries, alerts, and retention.',
  },
  'ml-framework': {
    r: 'Keep training runs comparable: seeds, versioned data, logged losses, and a held-out set.',
    q: 'Working knowledge of {name}: training, evaluation, performance, and export.',
  },
  'ml-library': {
    r: 'Start from a baseline, keep every step inside the pipeline, and validate without leakage.',
    q: 'Working knowledge of {name}: pipelines, validation, metrics, and error analysis.',
  },
  'ml-platform': {
    r: 'Run training and serving as code, within a budget, and release models by evidence.',
    q: 'Working knowledge of {name}: jobs, registry, endpoints, access, and cost.',
  },
  mlops: {
    r: 'Track data, code and metrics of each run, and promote models through reviewed stages.',
    q: 'Working knowledge of {name}: tracking, registry, promotion, and rollback.',
  },
  'mobile-e2e': {
    r: 'Automate main flows on a few real devices, and tell device faults from defects.',
    q: 'Working knowledge of {name}: locators, gestures, permissions, and device farms.',
  },
  'mobile-platform': {
    r: 'Respect lifecycle, permissions and store rules of the platform, and test on real devices.',
    q: 'Working knowledge of {name}: lifecycle, permissions, background work, and releases.',
  },
  'mobile-release': {
    r: 'Release from one command, signed and staged, with no step on a private machine.',
    q: 'Working knowledge of {name}: signing, test builds, store metadata, and staged rollout.',
  },
  'network-analysis': {
    r: 'Capture where it matters, filter to the conversation, and explain it in a timeline.',
    q: 'Working knowledge of {name}: filters, protocols, timing, and proof from a capture.',
  },
  notebook: {
    r: 'Keep notebooks short, ordered and rerun, and move lasting code into modules.',
    q: 'Working knowledge of {name}: clean state, parameters, environments, and readable results.',
  },
  'object-storage': {
    r: 'Block public access, version what matters, and let rules move or delete the rest.',
    q: 'Working knowledge of {name}: policies, versions, lifecycles, and cost of requests.',
  },
  'operating-system': {
    r: 'Keep systems patched, hardened and ready to be rebuilt, and explain the odd case.',
    q: 'Working knowledge of {name}: services, permissions, networking, and performance tools.',
  },
  orchestration: {
    r: 'Run workloads with limits, health checks and rollouts that nobody notices.',
    q: 'Working knowledge of {name}: scheduling, networking, rollout, and debugging.',
  },
  orm: {
    r: 'Read the statements that the mapping sends, and fetch what a use case needs in one go.',
    q: 'Working knowledge of {name}: mapping, transactions, migrations, and the queries behind them.',
  },
  paas: {
    r: "Follow the platform's path for builds and settings, and keep add-ons replaceable.",
    q: 'Working knowledge of {name}: deployment, scaling, logs, limits, and price.',
  },
  'package-manager': {
    r: 'Keep packages few and parameters small, test what they render, and diff each release.',
    q: 'Working knowledge of {name}: templates, values, versions, and rollbacks.',
  },
  pentest: {
    r: 'Prove impact within written scope, clean up afterwards, and record each change.',
    q: 'Working knowledge of {name}: modules, scope, evidence, and careful reporting.',
  },
  platform: {
    r: "Use the platform's own means for hosting, settings and shutdown before adding others.",
    q: 'Working knowledge of {name}: hosting, configuration, libraries, and diagnostics.',
  },
  processing: {
    r: 'Read the plan before adding machines, and keep loads repeatable for any day.',
    q: 'Working knowledge of {name}: partitions, joins, memory, and cost per run.',
  },
  protocol: {
    r: 'Define messages that can grow, set deadlines, and retry only what may be retried.',
    q: 'Working knowledge of {name}: framing, errors, deadlines, and behavior on poor links.',
  },
  provider: {
    r: 'Build accounts, networks and rights as code, and keep cost and limits in view.',
    q: 'Working knowledge of {name}: networks, identities, compute, storage, and billing.',
  },
  'query-language': {
    r: 'Write queries that say what they mean, and read the plan of each slow one.',
    q: 'Working knowledge of {name}: joins, aggregates, plans, and checks of results.',
  },
  relational: {
    r: 'Keep migrations online, constraints true, and indexes fit for the real filters.',
    q: 'Working knowledge of {name}: modeling, transactions, indexes, and query plans.',
  },
  runtime: {
    r: 'Know what blocks and what leaks in the runtime, and shut down without losing work.',
    q: 'Working knowledge of {name}: concurrency, diagnostics, packages, and upgrades.',
  },
  'runtime-security': {
    r: 'Write rules for what should never happen in a workload, and keep false alarms rare.',
    q: 'Working knowledge of {name}: events, rules, exceptions, and alert routing.',
  },
  sast: {
    r: 'Set gates on changed code, tune rules until findings deserve a look, and review them.',
    q: 'Working knowledge of {name}: rules, findings, false alarms, and gates.',
  },
  sca: {
    r: 'Rank findings in dependencies by reach and exposure, and propose the version that fixes them.',
    q: 'Working knowledge of {name}: advisories, reach, policies, and licenses.',
  },
  scanner: {
    r: 'Scan what is built and deployed, and separate what is exploitable from what is listed.',
    q: 'Working knowledge of {name}: severities, exceptions with dates, and bills of materials.',
  },
  search: {
    r: 'Design mappings from real queries, and keep each index rebuildable from its source.',
    q: 'Working knowledge of {name}: mappings, ranking, sizing, and rebuilds without a gap.',
  },
  secrets: {
    r: 'Replace stored secrets by short-lived ones with an owner, and rehearse recovery.',
    q: 'Working knowledge of {name}: access methods, leases, rotation, and audit logs.',
  },
  serverless: {
    r: 'Keep functions small and idempotent, and cold starts out of the path people wait for.',
    q: 'Working knowledge of {name}: triggers, concurrency, retries, and cost per call.',
  },
  'service-mesh': {
    r: 'Introduce encryption, retries and splits in steps, and know which layer dropped a call.',
    q: 'Working knowledge of {name}: routing, identity, proxies, and the overhead they add.',
  },
  shell: {
    r: 'Write scripts that stop at the first error, can run twice, and tell what they did.',
    q: 'Working knowledge of {name}: error handling, quoting, parameters, and safe defaults.',
  },
  spec: {
    r: 'Write the description before the code, and generate what nobody should write by hand.',
    q: 'Working knowledge of {name}: schemas, examples, reviews, and breaking changes.',
  },
  standard: {
    r: 'Turn the standard into requirements and tests that teams keep using.',
    q: 'Working knowledge of {name}: its intent, its checks, and what it does not cover.',
  },
  'state-management': {
    r: 'Keep one source for what many screens use, derive the rest, and leave local state local.',
    q: 'Working knowledge of {name}: stores, selectors, side effects, and what to keep out.',
  },
  'stream-processing': {
    r: 'Choose event time, state and checkpoints on purpose, and upgrade without losing state.',
    q: 'Working knowledge of {name}: windows, state, checkpoints, and delivery guarantees.',
  },
  style: {
    r: 'Lay pages out so that they hold up with long words, large type and narrow windows.',
    q: 'Working knowledge of {name}: layout, cascade, tokens, and print or contrast modes.',
  },
  'table-format': {
    r: 'Partition so that it can change, compact small files, and expire snapshots by rule.',
    q: 'Working knowledge of {name}: snapshots, schema changes, compaction, and catalogs.',
  },
  telemetry: {
    r: 'Instrument services alike, keep what explains failures, and bound the cost.',
    q: 'Working knowledge of {name}: propagation, conventions, sampling, and collectors.',
  },
  toolchain: {
    r: "Keep builds, configuration and updates in the tool's path, and leave it on purpose only.",
    q: 'Working knowledge of {name}: builds, configuration, updates, and their limits.',
  },
  tracing: {
    r: 'Make traces complete across queues and clients, and read one before guessing.',
    q: 'Working knowledge of {name}: spans, sampling, storage, and critical paths.',
  },
  transformation: {
    r: 'Build models in layers with tests on keys and meaning, and compare rows in review.',
    q: 'Working knowledge of {name}: layers, tests, incremental runs, and documentation.',
  },
  'ui-framework': {
    r: 'Keep components small, state in one place, and every control usable by keyboard or voice.',
    q: 'Working knowledge of {name}: components, state, navigation, and testing.',
  },
  'ui-library': {
    r: 'Build components with all their states, and keep updates small and predictable.',
    q: 'Working knowledge of {name}: components, state, effects, and testing by what users do.',
  },
  unit: {
    r: 'Test behavior through public interfaces, and keep the suite quick enough for each save.',
    q: 'Working knowledge of {name}: fixtures, parameters, doubles, and readable failures.',
  },
  vector: {
    r: 'Store vectors beside their sources, filter by permission first, and measure recall.',
    q: 'Working knowledge of {name}: distance, indexes, filters, and recall on judged questions.',
  },
  'version-control': {
    r: 'Keep changes small and history readable, so that a defect can be traced to its cause.',
    q: 'Working knowledge of {name}: branches, reviews, conflicts, and repairing a mistake.',
  },
  warehouse: {
    r: 'Model tables by how they are asked, and keep compute sized, switched off and paid by its team.',
    q: 'Working knowledge of {name}: loading, modeling, access, and cost per query.',
  },
  'web-framework': {
    r: 'Validate at the border, keep rules out of handlers, and answer errors in one format.',
    q: 'Working knowledge of {name}: routing, validation, data access, and tests of endpoints.',
  },
  'web-server': {
    r: 'Keep proxy rules readable and tested, and reload without losing a connection.',
    q: 'Working knowledge of {name}: proxying, caching, certificates, limits, and logs.',
  },
  'wide-column': {
    r: 'Model one table per query, bound partitions, and choose consistency by what may be missed.',
    q: 'Working knowledge of {name}: keys, consistency, deletes, repairs, and capacity.',
  },
  workflow: {
    r: 'Write workflows that can run again for any day, and alert on late data.',
    q: 'Working knowledge of {name}: retries, backfills, dependencies, and upgrades.',
  },
};

export default kinds;
