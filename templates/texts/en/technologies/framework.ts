import type { LineTable } from '@/templates/text';

const framework: Readonly<Record<string, LineTable>> = {
  nodejs: {
    o: 'services on Node.js',
    r: 'Keep the event loop free: stream large bodies, move heavy computation to workers, and watch loop delay in production.',
    'r junior':
      'Add endpoints and jobs to an existing service, handle every rejected promise, and test the failing case too.',
    r2: 'Shut down cleanly: stop taking requests, finish those under way, close pools, and let the platform know.',
    'r senior+':
      'Trace memory growth and slow requests with heap snapshots and profiles taken from the running process.',
    q: 'Node.js in production: streams, back-pressure, unhandled rejections, and what blocks the loop.',
    'q junior':
      'First services on Node.js: modules, async and await, environment settings, and a debugger that you use.',
    q2: 'Practice in keeping Node.js services current: runtime releases, audits, and lock files you can explain.',
    'q senior+':
      'Insight into Node.js under load: connection pools, event-loop delay, and when a second process helps.',
    p: 'Worker threads, extensions in another language or diagnostics channels in Node.js that you have put to use.',
    'r operations':
      'Keep functions and small services lean: quick start, few packages, timeouts shorter than those of the caller.',
    'q operations':
      'Node.js for glue code in the cloud: small handlers, typed events, and errors that end up in an alarm.',
    'r architecture':
      'Place work where it fits: requests in the event loop, computation in workers or in another runtime altogether.',
    'q architecture': 'Judgment about Node.js at scale: which load it carries well and which it should hand over.',
  },
  deno: {
    o: 'services on Deno',
    r: 'Grant scripts and services the permissions that they need and no more, and review each new one like a code change.',
    'r junior':
      'Write small tools and endpoints with the built-in test runner, and learn which permission each of them needs.',
    r2: 'Pin remote modules with a lock file, and choose standard web interfaces over packages of one runtime.',
    q: 'Deno in use: permissions, web-standard interfaces, and what still needs a compatibility layer.',
    'q junior': 'Interest in Deno shown in code: fetch, permissions, and the tools that come in the box.',
    p: 'A service moved to Deno, or a module written so that it runs on several runtimes.',
  },
  bun: {
    o: 'tooling and services on Bun',
    r: 'Measure startup, install and request times before and after a change of runtime, and publish the numbers.',
    'r junior':
      'Write endpoints and scripts with the built-in test runner, and report where behavior differs from what you know.',
    r2: 'Check that packages with compiled parts work, and keep a way back until production has proved the move.',
    q: 'Bun in use: its bundler, test runner and package manager, and the gaps that you have met.',
    'q junior': 'Curiosity for Bun backed by a project, and the patience to file a bug that can be reproduced.',
    p: 'A build or service whose times you cut with Bun, measured and not guessed.',
  },
  express: {
    o: 'an API built with Express',
    r: 'Order middleware on purpose: limits, authentication, validation, handler, and one place where errors become answers.',
    'r junior': 'Add routes with input validation and a test for each status code, along the patterns of the service.',
    r2: 'Keep handlers thin, so that business rules can be tested without a server and reused from a job.',
    'r senior+':
      'Split a grown router into modules with owners, with one error format and one set of limits for all services.',
    q: 'Express with discipline: middleware order, async errors, body limits, and security headers that you chose.',
    'q junior': 'Routes, middleware and error handling in Express, from a course or a project that you can show.',
    q2: 'Ability to test an Express application through its handlers and through HTTP, and to know which is enough.',
    p: 'Migration of an Express service to typed routes or to another framework without a big bang.',
  },
  nestjs: {
    o: 'services built with NestJS',
    r: 'Cut modules along the domain, inject ports instead of clients, and keep decorators out of the business rules.',
    'r junior':
      'Build controllers and providers inside existing modules, with pipes for validation and a unit test for the service.',
    r2: 'Guard each endpoint by default, and make the open ones the exception that has to be declared.',
    'r senior+': 'Untangle circular modules and request-scoped providers before they limit how the system may grow.',
    q: 'NestJS from the inside: modules, injection scopes, guards, interceptors, and testing without the whole application.',
    'q junior': 'NestJS in a first project: controllers, providers, and what the injection container does for you.',
    q2: 'Practice in running NestJS consumers next to HTTP endpoints, with clean shutdown for both.',
    'q senior+': 'Experience in structuring a large NestJS codebase so that teams work in it side by side.',
    p: 'Custom decorators, modules for reuse or a monorepo built around NestJS.',
    'r architecture': 'Define which modules may call which, and keep the domain free of the framework that serves it.',
    'q architecture': 'Insight into layered NestJS systems: what injection saves and what it hides.',
  },
  fastify: {
    o: 'an API built with Fastify',
    r: 'Describe each route by schema, so that validation, serialization and documentation come from one source.',
    'r junior': 'Write routes with schemas and injected requests in tests, and ask which plugin owns what you need.',
    r2: 'Encapsulate features as plugins with their own hooks, and keep the decorated request small.',
    'r senior+': 'Measure throughput with realistic payloads, and tune serialization before adding instances.',
    q: 'Fastify in practice: plugin encapsulation, hooks and their order, schemas, and structured logs per request.',
    'q junior': 'Small services written with Fastify or a similar framework, with schema validation and tests.',
    p: 'A Fastify plugin that others use, or a measured move from another framework.',
  },
  django: {
    for: 'backend frontend',
    o: 'a Django application',
    r: 'Model the domain so that the ORM stays readable, and hunt the query per row before the page becomes slow.',
    'r junior':
      'Build views, forms and tests inside an existing app, and check with the debug bar how many queries they cost.',
    r2: 'Cache what is costly and public, page what is long, and test that query counts do not grow with the list.',
    'r senior+': 'Draw lines between apps, keep signals rare, and take slow work out of the request cycle.',
    q: 'Django in depth: query sets and their laziness, transactions, migrations, and what the admin should not do.',
    'q junior': 'Projects in Django: models, views, templates, forms, and migrations that you wrote on purpose.',
    q2: 'Knowledge of the security that Django brings along, and of the settings that switch it off by accident.',
    'q senior+':
      'Experience in keeping a large Django project current, with upgrades that are routine and not projects.',
    p: 'Async views, custom managers or multi-tenant data in Django that held up under traffic.',
  },
  drf: {
    o: 'an API on Django REST Framework',
    r: 'Shape serializers and permissions per use case, so that no field and no row reaches someone who may not have it.',
    'r junior': 'Extend serializers and view sets, with tests for what each user may and may not do.',
    r2: 'Version, page and filter endpoints so that clients stay quick when tables grow a hundredfold.',
    q: 'Django REST Framework past its generics: permissions by object, prefetching behind serializers, throttling.',
    'q junior': 'A first API with Django REST Framework, with authentication, validation and tests.',
    'q senior+': 'Experience in evolving a public API on Django REST Framework without breaking its clients.',
    p: 'Generated clients or documentation from Django REST Framework that partners rely on.',
  },
  fastapi: {
    o: 'services built with FastAPI',
    r: 'Validate at the border with typed models, inject what a route needs, and keep blocking calls out of async paths.',
    'r junior':
      'Write endpoints with typed models and tests through the test client, and learn when async is the wrong choice.',
    r2: 'Treat the generated API description as a contract: review its changes, and fail the build when one breaks clients.',
    'r senior+':
      'Set the layout for services: settings, dependencies, sessions and errors in one way that all of them follow.',
    q: 'FastAPI in production: dependency injection, async sessions, background work, and workers sized by measurement.',
    'q junior': 'A small FastAPI service of your own, with typed requests, error answers and a handful of tests.',
    q2: 'Practice in telling async from threaded code in FastAPI and in finding the call that blocks everyone.',
    'q senior+': 'Experience in growing FastAPI from one service to many, with one error format and one way to log in.',
    p: 'Streaming, server-sent events or file handling in FastAPI under real traffic.',
    'r learning':
      'Serve models behind typed endpoints with batching, time limits and a health check that tests a prediction.',
    'r learning junior':
      'Wrap a model in an endpoint with input checks and tests, and measure how long each part takes.',
    'q learning':
      'FastAPI as the front of a model: streaming answers, concurrency limits, and failing in an orderly way.',
    'r architecture':
      'Let services publish typed contracts, and put limits, retries and identity where every call passes.',
    'q architecture':
      'Judgment about FastAPI services: their right size, their contracts, and what belongs into a gateway.',
    'r learning senior+': 'Set one serving pattern for models: contracts, limits, versions, shadow traffic, rollback.',
    'q learning senior+': 'Experience in serving many models behind FastAPI with shared limits and telemetry.',
  },
  flask: {
    for: 'backend frontend',
    o: 'a Flask application',
    r: 'Structure the application with blueprints and a factory, so that tests and jobs start it with settings of their own.',
    'r junior': 'Add views and templates within a blueprint, with tests through the test client and checked forms.',
    r2: 'Choose extensions sparingly and configure sessions, cookies and headers as if each of them will be attacked.',
    'r senior+': 'Bring a grown single-file application into layers, one blueprint at a time, with tests leading.',
    q: 'Flask with structure: blueprints, application context, extension choice, and errors that become useful answers.',
    'q junior': 'A Flask project of your own: routes, templates, a form that validates, and a database behind it.',
    p: 'A Flask application that you kept small while its features grew.',
  },
  spring: {
    o: 'Spring applications',
    r: 'Wire components by constructor, keep configuration explicit, and know what a proxy does to a call from inside.',
    'r junior': 'Add beans and controllers to an existing context, with tests that start only the slice they need.',
    r2: 'Retire XML and field injection as you touch code, so that the context can be read again.',
    q: 'Spring at its core: lifecycle, proxies, transaction propagation, and a context that starts for a reason.',
    'q junior': 'Spring basics: injection, controllers, configuration, and a test with a mocked dependency.',
    'q senior+': 'Experience in carrying a large Spring application across major versions.',
    p: 'Spring Integration, batch jobs or a custom starter that you built and documented.',
  },
  'spring-boot': {
    o: 'Spring Boot services',
    r: 'Draw transaction boundaries where the business needs them, not where the annotation happened to be.',
    'r junior':
      'Implement endpoints and their tests in an existing service, and read what auto-configuration set up for you.',
    r2: 'Give each outgoing call a timeout, a retry that is safe, and a metric, before traffic finds the gap.',
    'r senior+': 'Set defaults for health, metrics, security and error answers in a starter that every service uses.',
    q: 'Spring Boot as a daily tool: configuration and profiles, actuator, validation, security, slices in tests.',
    'q junior': 'A small service with Spring Boot: controllers, repositories, configuration, and tests for them.',
    q2: 'Practice in reading a Spring Boot startup: which bean came from where, and what slowed the start.',
    'q senior+':
      'Experience with Spring Boot upgrades across many services: order, breaking changes, and the build that checks it.',
    p: 'Ahead-of-time compilation or reactive endpoints in Spring Boot, used where measurement asked for them.',
    'r learning': 'Expose retrieval and answers as an endpoint with quotas, caching and a fallback for slow models.',
    'q learning':
      'Spring Boot for services around models: streaming responses, circuit breakers, and secrets kept out of logs.',
    'r security':
      'Configure filters, session rules and method security so that a new endpoint is closed until someone opens it.',
    'q security': 'Knowledge of security in Spring Boot: filter chains, token checks, and what a default leaves open.',
    'r architecture':
      'Settle which services exist at all, where a transaction ends, and what must survive a failing neighbor.',
    'q architecture':
      'Experience with landscapes of Spring Boot services: contracts, defaults in one place, and upgrades in waves.',
    'r security junior':
      'Check with tests that endpoints refuse who must not enter, and learn how filters and rules are ordered.',
    'r security senior+':
      'Provide secure defaults for all services in one starter, and watch that none of them is switched off.',
    'q security senior+': 'Experience in rolling out secure defaults for Spring Boot across many services.',
    'r learning senior+':
      'Offer one gateway to models for all services: quotas, logging, fallbacks, and a second supplier.',
  },
  quarkus: {
    o: 'Quarkus services',
    r: 'Keep startup and memory within budget: build-time wiring, few reflective tricks, figures checked on every build.',
    'r junior': 'Add endpoints and tests in dev mode, and learn what is fixed at build time and what at run time.',
    r2: 'Test images compiled ahead of time in the pipeline, not on release day, and document what needs reflection.',
    'r senior+': 'Choose per service between virtual machine and compiled image, by load and by cost per hour.',
    q: 'Quarkus in use: extensions, build-time configuration, reactive and blocking code side by side.',
    'q junior': 'Interest in Quarkus and first services on it or on a comparable framework, with tests.',
    'q senior+': 'Experience with ahead-of-time compiled Quarkus services in production and with debugging them.',
    p: 'A Quarkus extension, or the move of a service from a classic application server.',
    'r architecture':
      'Settle which workloads justify ahead-of-time compilation, and what density and startup time must be reached.',
    'q architecture': 'Judgment about Quarkus in a landscape: density gained, libraries lost, skills to be built.',
  },
  micronaut: {
    o: 'Micronaut services',
    r: 'Use compile-time injection to keep startup short, and check that annotation processing does not slow the build.',
    'r junior': 'Write controllers, clients and tests within an existing service, and follow its error format.',
    r2: 'Declare HTTP clients with retries and circuit breakers, and test them against a server that misbehaves.',
    q: 'Micronaut in practice: compile-time injection, declarative clients, and configuration per environment.',
    'q junior': 'First services with Micronaut or a comparable framework, with injection and tests.',
    p: 'Serverless functions built with Micronaut, with startup times that you measured.',
  },
  ktor: {
    o: 'Ktor services',
    r: 'Install only the plugins that a service needs, keep routes small, and tie each coroutine to the call it serves.',
    'r junior':
      'Add routes and serializers with tests through the test host, and learn which dispatcher runs your code.',
    r2: 'Write the HTTP client once, with timeouts, retries and logging, and use it everywhere.',
    'r senior+':
      'Set the structure for services without much framework: modules, injection, errors, and observability.',
    q: 'Ktor as server and client: plugins, routing, content negotiation, and coroutines that end with the call.',
    'q junior': 'A small Ktor project: routes, JSON, status pages for errors, and tests in the test host.',
    p: 'Custom Ktor plugins, or streaming over a long-lived connection.',
    'r mobile': 'Write the network layer once for all platforms, with timeouts, retries and a fake engine for tests.',
    'r mobile junior':
      'Add calls and models to the network layer, and test them with a fake engine and recorded answers.',
    'q mobile':
      'Ktor as the HTTP client of an app: engines per platform, token refresh, and caching that respects headers.',
    'p mobile': 'A network layer built with Ktor that several apps or teams use.',
  },
  dotnet: {
    o: 'services on .NET',
    r: 'Use the host as it is meant: injected options, hosted services that stop cleanly, health checks that mean something.',
    'r junior': 'Work on background services and libraries in small steps, with injected dependencies and unit tests.',
    r2: 'Read counters, traces and dumps of the running process before scaling out, and fix the allocation or the lock.',
    'r senior+': 'Plan runtime upgrades across all services, with trimmed dependencies and measured gains.',
    q: '.NET as a platform: hosting, dependency injection, configuration, thread pool, and garbage collection modes.',
    'q junior':
      'Foundations of .NET: projects and packages, dependency injection, configuration, and the command-line tools.',
    q2: 'Practice in moving code from the Windows-only framework to current .NET without stopping releases.',
    'q senior+': 'Skill in reading .NET dumps and event traces until a hang or a leak has an explanation.',
    p: 'Ahead-of-time compilation, or high-throughput networking on .NET, that you took to production.',
    'r architecture':
      'Settle the service template: hosting, telemetry, configuration and resilience that every team starts from.',
    'q architecture':
      'Insight into .NET landscapes: monolith or services, library versions, and a path off the legacy framework.',
  },
  'aspnet-core': {
    o: 'ASP.NET Core services',
    r: 'Keep the request pipeline short and ordered, validate at the edge, and return problem details that clients can use.',
    'r junior':
      'Implement endpoints with validation and integration tests, and learn what each middleware contributes.',
    r2: 'Protect endpoints with policies instead of role names, and test the refusals as carefully as the grants.',
    'r senior+':
      'Tune caching, connection use and serialization from traces, and set the limits that protect the service.',
    q: 'ASP.NET Core in production: middleware order, model binding, authorization policies, output caching.',
    'q junior': 'A web API in ASP.NET Core of your own: controllers or minimal endpoints, validation, and tests.',
    q2: 'Habit of testing ASP.NET Core applications in memory, with real routing and replaced outside systems.',
    'q senior+':
      'Experience in running ASP.NET Core under load, with rate limits, graceful shutdown and zero-downtime deploys.',
    p: 'Real-time hubs, a reverse proxy or server-rendered components on ASP.NET Core.',
    'r learning':
      'Stream model answers to clients with cancellation, quotas per user and a log that leaves out private text.',
    'q learning':
      'ASP.NET Core in front of models: streaming, resilience handlers, and endpoints that degrade in steps.',
    'r architecture':
      'Shape gateways, identity and API versions once, so that teams can add endpoints without a meeting.',
    'q architecture': 'Experience with ASP.NET Core as the edge of a system: identity, gateways, versions, limits.',
    'r learning senior+':
      'Offer one gateway to models for all services, with quotas, audit and a way to switch suppliers.',
  },
  'entity-framework': {
    o: 'data access through Entity Framework Core',
    r: 'Read the statement that a query becomes, project to what the caller needs, and keep change tracking for writes.',
    'r junior': 'Write queries and migrations for one feature, log the statements they produce, and show it in review.',
    r2: 'Ship migrations as reviewed scripts, compatible with the version before, so that a deploy can be taken back.',
    q: 'Entity Framework Core with open eyes: projections, split queries, concurrency tokens, and compiled queries.',
    'q junior': 'Models, relations and migrations in Entity Framework Core, from a course or a first project.',
    'q senior+': 'Judgment on when Entity Framework Core helps and when a hand-written query is kinder to everyone.',
    p: 'Multi-tenant filters, interceptors or bulk operations in Entity Framework Core.',
    'r architecture': 'Place the border between domain and tables, and settle who may own a migration.',
    'q architecture':
      'Experience with Entity Framework Core in large models: bounded contexts, migrations, read models.',
  },
  rails: {
    for: 'backend frontend',
    o: 'a Ruby on Rails application',
    r: 'Keep models focused and callbacks rare, so that saving a record does what its name says and nothing else.',
    'r junior': 'Build features along the conventions, from route to view to spec, and look at the queries in the log.',
    r2: 'Cache fragments and counters where traffic asks for it, and let each expiry follow from the data.',
    'r senior+':
      'Take an upgrade or an extraction through a large application in small merges that each can be undone.',
    q: 'Ruby on Rails in depth: associations and their queries, caching, permitted parameters, and the asset pipeline.',
    'q junior': 'A Ruby on Rails application that you wrote: models with validations, controllers, views, and specs.',
    q2: 'Practice in serving Ruby on Rails at traffic: thread counts, memory per worker, slow requests found by trace.',
    'q senior+': 'Experience in keeping a Ruby on Rails codebase quick to change as teams and tables grow.',
    p: 'Server-driven pages, or an engine that split a Ruby on Rails monolith into parts.',
  },
  sidekiq: {
    o: 'background work in Sidekiq',
    r: 'Write jobs that may run twice without harm, pass ids instead of objects, and give each queue its own latency goal.',
    'r junior': 'Write small jobs with specs for the retry case, and look at failed jobs with a colleague.',
    r2: 'Watch queue latency instead of length, and slow the producers down before the store runs full.',
    q: 'Sidekiq in production: idempotent jobs, retries with a limit, unique work, and deploys while jobs run.',
    'q junior': 'First background jobs with Sidekiq or a similar library, with arguments that survive a restart.',
    'q senior+': 'Experience in tuning Sidekiq concurrency against database connections and memory.',
    p: 'Batches, rate limits or scheduled work in Sidekiq for millions of jobs a day.',
  },
  laravel: {
    for: 'backend frontend',
    o: 'a Laravel application',
    r: 'Move work into queued jobs that can be retried, and keep controllers to validation, a call and an answer.',
    'r junior': 'Build routes, form requests and views within the conventions, each with a feature test.',
    r2: 'Load relations on purpose, forbid lazy loading outside production, and cache what is read on every page.',
    'r senior+':
      'Keep a growing application modular: actions, events with a reason, and service providers that stay readable.',
    q: 'Laravel in depth: Eloquent and its queries, queues, policies, events, and the container behind facades.',
    'q junior': 'A Laravel project that you can show: routes, Eloquent models, validation, and tests.',
    q2: 'Practice in deploying Laravel without downtime: migrations, config cache, queue restarts, in that order.',
    'q senior+':
      'Experience in taking Laravel across major versions with its packages, on a calendar and without drama.',
    p: 'Laravel packages, a multi-tenant setup, or an application server that keeps it in memory.',
  },
  symfony: {
    for: 'backend frontend',
    o: 'a Symfony application',
    r: 'Keep services stateless and wired by type, forms close to their data objects, and the kernel free of surprises.',
    'r junior': 'Write controllers, forms and voters along the structure that is there, with functional tests.',
    r2: 'Hand slow work to message handlers that can be retried, and check what happens when one of them fails for good.',
    'r senior+':
      'Follow the long-term releases: deprecations kept at zero, bundles reviewed, upgrades done in an afternoon.',
    q: 'Symfony in depth: container and autowiring, event dispatcher, security voters, and an ORM kept in check.',
    'q junior': 'Symfony basics: routing, Twig, forms, and a console command that you wrote and tested.',
    'q senior+': 'Experience in structuring a Symfony application around its domain, with bundles as the edge.',
    p: 'API endpoints generated from resources, or a custom bundle for Symfony that others install.',
  },
  wordpress: {
    for: 'frontend backend',
    o: 'sites on WordPress',
    r: 'Build block themes and small plugins that follow core conventions, so that editors work freely and updates stay safe.',
    'r junior':
      'Build templates, blocks and styles from a design, and test them with the content that editors really write.',
    r2: 'Treat each plugin as a dependency: who maintains it, what it loads on every page, what happens when it is gone.',
    'r senior+':
      'Set up staging, deploys from version control and update rounds, so that nobody edits files on the server.',
    q: 'WordPress under the hood: hooks, custom blocks, queries, capabilities, and escaping at output.',
    'q junior': 'Sites built with WordPress in which you changed a theme in code and not only in the dashboard.',
    q2: 'Practice in making WordPress quick: object cache, image sizes, fewer queries, and plugins removed.',
    'q senior+': 'Experience with WordPress at scale: multisite, headless delivery, or a large migration of content.',
    p: 'Shops, a membership area or publishing workflow on WordPress that you built or took over.',
  },
  phoenix: {
    for: 'backend frontend',
    o: 'an application on Phoenix Framework',
    r: 'Keep contexts strict about their borders, and preload what a page needs in one query and not in its template.',
    'r junior': 'Add pages and JSON endpoints within a context, with tests for the changeset and for the connection.',
    r2: 'Build live pages that survive a reconnect, and keep what a socket holds small enough for many visitors.',
    'r senior+': 'Plan presence, fan-out and deploys for long-lived connections before the first busy evening.',
    q: 'Phoenix Framework in production: plugs, contexts, channels or live views, and Ecto queries that you can read.',
    'q junior': 'A first project on Phoenix Framework: routes, changesets, templates, and tests that run in parallel.',
    'q senior+': 'Experience in scaling Phoenix Framework to many open connections, with metrics that show it.',
    p: 'Live pages on Phoenix Framework that replaced a separate front end, and what that taught you.',
  },
  gin: {
    o: 'HTTP services built with Gin',
    r: 'Keep handlers thin, bind and validate input in one step, and pass the request context to every call below.',
    'r junior': 'Add routes and middleware with table tests over recorded requests, and check the error answers.',
    r2: 'Group routes by audience, and give each group its own limits, authentication and log fields.',
    q: 'Gin in services that run: middleware, binding, graceful shutdown, and knowing what the standard library does already.',
    'q junior': 'A small API with Gin or the standard router, with validation and tests.',
    p: 'Custom middleware for Gin, such as tracing or rate limits, that several services use.',
  },
  axum: {
    o: 'HTTP services with Axum',
    r: 'Use extractors and typed state, so that a handler can only be called with what it has checked.',
    'r junior': 'Add handlers and their tests, and learn to read the compiler when a trait bound is not met.',
    r2: 'Layer timeouts, tracing and load shedding around routes, and map every error to an answer on purpose.',
    'r senior+': 'Set patterns for state, errors and middleware, so that a new service starts from a template.',
    q: 'Axum in practice: extractors, layers, error mapping, and graceful shutdown under load.',
    'q junior': 'A small service with Axum or a similar framework: routes, JSON, error types, and tests.',
    'q senior+': 'Experience with Axum in production and with the middleware stack below it.',
    p: 'Custom extractors or layers for Axum, or streaming bodies that never sit in memory whole.',
  },
  actix: {
    o: 'HTTP services with Actix Web',
    r: 'Keep blocking work off the worker threads, size pools per worker, and measure before raising a limit.',
    'r junior':
      'Add handlers with extractors and tests through the test server, and follow the error type of the service.',
    r2: 'Write middleware for authentication and tracing once, and apply it by scope and not by memory.',
    q: 'Actix Web in use: workers, extractors, application data, and what may be held across an await.',
    'q junior': 'A first service with Actix Web or a similar framework, with error handling and tests.',
    p: 'Long-lived connections or streaming with Actix Web under real load.',
  },
  tokio: {
    o: 'asynchronous work on Tokio',
    r: 'Bound every channel and task, hold no lock across an await, and give each future a way to be canceled.',
    'r junior': 'Write async functions with tests on paused time, and ask which calls would block the runtime.',
    r2: 'Trace stalls to the task that caused them, and move heavy work to blocking threads with a limit.',
    q: 'Tokio beneath the macros: tasks, cancellation, back-pressure, and the cost of a lock held too long.',
    'q junior': 'First async programs on Tokio: tasks, channels, timeouts, and select without lost work.',
    'q senior+': 'Skill in diagnosing stalls and leaks of tasks on Tokio from a console or a trace.',
    p: 'Protocol implementations on Tokio, with framing, limits and a fuzzed parser.',
  },
  akka: {
    o: 'actor systems on Akka',
    r: 'Give each actor one duty and a bounded mailbox, and choose supervision by what state may be lost.',
    'r junior': 'Write small typed actors with tests that send messages and await replies, along existing protocols.',
    r2: 'Shard entities by a stable key, and rehearse rolling deploys with clusters of two versions.',
    'r senior+': 'Plan for split networks: who is downed, what is replayed, and what a caller gets told meanwhile.',
    q: 'Akka in production: typed actors, cluster sharding, event sourcing, and streams with back-pressure.',
    'q junior': 'An idea of Akka: actors, messages, supervision, and why an actor never blocks.',
    'q senior+': 'Experience with Akka clusters across deploys, network splits and schema changes of events.',
    p: 'A move from Akka to its open fork or to another model, or the reasoned choice to stay.',
    'r data':
      'Build streams with back-pressure from source to sink, and checkpoints from which they resume without doubling.',
    'r data junior':
      'Write stream stages with tests for slow sinks and failing records, and learn where offsets are kept.',
    'q data':
      'Akka for data streams: graph stages, back-pressure, error strategies, and offsets stored with the result.',
    'r architecture': 'Choose where stateful actors earn their complexity, and where a table and a queue would do.',
    'q architecture': 'Judgment about Akka clusters: sharding keys, persistence, and operations that a team can bear.',
  },
  play: {
    for: 'backend frontend',
    o: 'a web application on Play Framework',
    r: 'Keep actions asynchronous, put blocking calls on their own pool, and size that pool by measurement.',
    'r junior': 'Add routes, forms and JSON formats with tests for each, along the structure of the application.',
    r2: 'Combine actions for authentication and logging, so that no endpoint forgets either.',
    q: 'Play Framework in use: action composition, execution contexts, filters, and compile-time injection.',
    'q junior': 'Play Framework in first endpoints: routes, JSON, forms, and a test with a fake application.',
    p: 'Major upgrades of Play Framework, or streaming responses built with it.',
  },
  hibernate: {
    o: 'persistence through Hibernate',
    r: 'Fetch what a use case needs in one query, and keep lazy loading from turning a list into a thousand statements.',
    'r junior': 'Map new entities with tests that count statements, and ask before you add a cascade.',
    r2: 'Use optimistic locking where people edit the same record, and answer the conflict in words they grasp.',
    'r senior+':
      'Separate read models from entities where reports and screens ask for shapes the domain does not have.',
    q: 'Hibernate with statement logs open: fetch plans, flush order, second-level cache, and batch inserts.',
    'q junior': 'Entities, relations and a first look at the statements that Hibernate sends for them.',
    'q senior+': 'Ability to tell when Hibernate should step aside for a plain statement, and to mix both safely.',
    p: 'Custom types, auditing or multi-tenancy with Hibernate on tables that were there before you.',
    'r architecture': 'Settle aggregate borders and lock strategy, so that transactions stay short at peak load.',
    'q architecture': 'Experience with Hibernate in large domains: aggregates, read models, and schema ownership.',
  },
  prisma: {
    o: 'data access through Prisma',
    r: 'Keep the schema file the truth: reviewed migrations, named relations, and selects limited to what is shown.',
    'r junior': 'Extend the schema with a migration and its test, and look at the queries behind a nested include.',
    r2: 'Plan connection pooling for short-lived functions, before the database runs out of sessions.',
    q: 'Prisma in production: migrations on live tables, transactions, raw queries where needed, and pooled connections.',
    'q junior': 'A project with Prisma: a schema, a migration, queries with relations, and a seed script.',
    'q senior+': 'Judgment on where generated clients of Prisma end and hand-written queries begin.',
    p: 'Row-level rules, extensions or multi-schema setups with Prisma.',
  },
  sqlalchemy: {
    o: 'persistence through SQLAlchemy',
    r: 'Scope sessions to a unit of work, choose loading per query, and leave no transaction open across a network call.',
    'r junior': 'Write queries and models with tests on a real database, and look at the statements they emit.',
    r2: 'Generate migrations, then read and correct them by hand, since the tool does not know your traffic.',
    q: 'SQLAlchemy in both layers: core expressions, the unit of work, loading strategies, and async sessions.',
    'q junior': 'Models and queries with SQLAlchemy in a project of yours, with migrations kept in version control.',
    'q senior+': 'Experience in finding lock waits and stale state behind long SQLAlchemy sessions.',
    p: 'Custom types, hybrid properties or partitioned tables with SQLAlchemy.',
    'r architecture':
      'Keep persistence behind repositories where it pays, and settle who owns sessions and transactions.',
    'q architecture':
      'Experience with SQLAlchemy in services of different age, and with schemas that several of them read.',
  },
  trpc: {
    for: 'backend frontend',
    o: 'typed calls over tRPC',
    r: 'Design procedures around use cases, validate every input, and keep server types from leaking what clients need not know.',
    'r junior': 'Add procedures with input schemas and tests for the refusals, and use them from a screen of your own.',
    r2: 'Batch, cache and invalidate calls so that a change shows at once and the network stays calm.',
    q: 'tRPC end to end: routers, middleware for authorization, input schemas, and error codes that the interface handles.',
    'q junior': 'A project in which tRPC or a similar tool carried types from the server to the screen.',
    'q senior+':
      'Judgment about tRPC: where one codebase gains from it, and where outside clients need a public contract.',
    p: 'Subscriptions over tRPC, or an interface that you opened to clients outside the repository.',
  },
  celery: {
    o: 'task queues in Celery',
    r: 'Write tasks that are idempotent and short, acknowledge late where losing one would hurt, and cap every retry.',
    'r junior': 'Write tasks with tests for the retry and for the duplicate, and learn which queue they belong to.',
    r2: 'Route slow and urgent work to queues of their own, and alarm on the age of the oldest task.',
    q: 'Celery in production: acknowledgment modes, visibility timeouts, prefetch, and periodic tasks that run once.',
    'q junior': 'First background tasks with Celery or a similar tool, with arguments that can be serialized.',
    'q senior+': 'Experience in untangling Celery workflows where chords, retries and deploys met.',
    p: 'Autoscaling of Celery workers, or a move of tasks to events or to a workflow engine.',
  },
};

export default framework;
