import type { LineTable } from '@/templates/text';

const api: Readonly<Record<string, LineTable>> = {
  rest: {
    o: 'interfaces in REST style',
    r: 'Design resources around what clients do, with stable names, useful status codes and errors that tell what to change.',
    'r junior':
      'Implement endpoints after a reviewed description, with tests for the refusals as well as for the success.',
    r2: 'Evolve interfaces without breaking clients: additive fields, deprecation headers, and figures on who still calls what.',
    'r senior+':
      'Own the guidelines for interfaces, and review new ones before the first client is written against them.',
    q: 'REST beyond verbs: idempotency, paging that survives inserts, caching headers, and optimistic locking.',
    'q junior': 'REST basics: resources, methods, status codes, and reading a request in the network tab.',
    q2: 'Ability to write a description of a REST interface that a stranger can build a client from.',
    p: 'Public REST interfaces with versions, limits and clients that you did not know personally.',
    'r frontend':
      'Cache what the server says may be cached, cancel what nobody waits for, and show errors people can act on.',
    'r frontend junior':
      'Call endpoints through the existing client, and draw the loading, empty and failed state of each screen.',
    'q frontend':
      'Working with REST from the browser: caching, paging, retries, uploads, and errors mapped to plain words.',
    'q frontend junior':
      'Practice in calling REST endpoints: requests, status codes, and what the user sees while waiting.',
    'r mobile': 'Plan calls for bad networks: timeouts, retries with a limit, and a queue for what must not get lost.',
    'r mobile junior':
      'Map responses to models with tests for missing and unknown fields, so that released app versions survive a change.',
    'q mobile':
      'REST from a phone: token refresh without races, caching by header, and payloads that fit a train ride.',
    'q mobile junior': 'Practice in calling REST endpoints from an app, and in showing what went wrong and what to do.',
    'r testing': 'Test interfaces below the screen: limits, wrong types, missing rights, and the same call sent twice.',
    'r testing junior': 'Run and extend request collections, and check status, body and side effect of every call.',
    'q testing':
      'REST as a tester reads it: methods, status codes, headers, and contract breaks that no screen would show.',
    'q testing junior': 'REST basics: you can send a request by hand and judge whether the answer is right.',
    'p testing': 'Contract or fuzz tests for REST interfaces that found what no screen showed.',
    'p mobile': 'Offline queues or versioned clients for REST interfaces in a released app.',
    'p frontend': 'Caching, optimistic changes or uploads over REST in a busy interface.',
    'o mobile': 'REST calls over poor networks',
    'o frontend': 'data over REST',
    'r testing senior+': 'Introduce contract tests between teams, and retire the end-to-end cases that they replace.',
    'q testing senior+':
      'Experience in planning tests of REST interfaces across teams, contracts and versions included.',
  },
  graphql: {
    for: 'backend',
    o: 'a GraphQL API',
    r: 'Design the schema for the product and not for the tables, and batch loads so that a list costs one query.',
    'r junior': 'Write resolvers and their tests along the schema, and check how many queries a nested field causes.',
    r2: 'Limit depth and cost of what clients may ask, and authorize by field where rows are not enough.',
    'r senior+':
      'Govern one schema across teams: ownership of types, deprecations with dates, and checks against real traffic.',
    q: 'GraphQL on the server: resolvers, batching, pagination, error design, and nullability as a promise.',
    'q junior': 'GraphQL in a first project: a schema, resolvers, and a query that you traced to its data source.',
    'q senior+': 'Experience in running a federated or shared GraphQL schema that several teams change weekly.',
    p: 'Subscriptions, persisted queries or a federated gateway with GraphQL.',
    'r frontend':
      'Place fragments beside the components that need them, and keep the normalized cache correct after a mutation.',
    'r frontend junior':
      'Write queries and fragments for your components, and handle loading, partial and failed answers.',
    'q frontend': 'GraphQL in the browser: generated types, cache updates, optimistic changes, and paging by cursor.',
    'q frontend junior':
      'First queries and mutations with GraphQL in an interface, with their loading and error states.',
    'r mobile':
      'Keep a cache that works offline, and version queries so that released apps never meet a removed field.',
    'r mobile junior':
      'Write queries with generated models, and test how a screen behaves when a field comes back empty.',
    'q mobile':
      'GraphQL on devices: generated models, a normalized cache, and queries that past releases keep sending.',
    'q mobile junior': 'First use of GraphQL or another typed interface in an app, with error and offline states.',
    'r testing':
      'Test queries across their arguments and rights, and watch for fields that fail while the status says success.',
    'r testing junior': 'Send queries by hand, vary their arguments and compare what comes back with the schema.',
    'q testing':
      'GraphQL for testers: reading a schema, partial errors, authorization by field, and expensive queries.',
    'q testing junior': 'GraphQL basics: you can read a schema and write a query that shows a defect.',
    'p testing': 'Schema checks or load tests that you wrote for a GraphQL interface.',
    'p mobile': 'Offline caches or subscriptions over GraphQL in a released app.',
    'p frontend': 'A client-side schema, persisted queries or code generation for GraphQL.',
    'o frontend mobile': 'data over GraphQL',
    'r testing senior+':
      'Settle with developers what is checked by schema, by unit and by query, so that no level repeats another.',
    'q testing senior+': 'Experience in planning tests for GraphQL interfaces that many clients use.',
  },
  grpc: {
    o: 'service contracts in gRPC',
    r: 'Define messages that can grow, set deadlines on every call, and retry only what may be retried.',
    'r junior': 'Implement service methods with tests for deadlines and error codes, and never reuse a field number.',
    r2: 'Stream where streams help, with flow control and a plan for the client that stops reading.',
    'r senior+': 'Keep the schemas of all services in one reviewed place, with breaking changes stopped by the build.',
    q: 'gRPC in production: field evolution, deadlines that travel, status codes, and load balancing of long connections.',
    'q junior': 'A first service with gRPC or another typed protocol, and an idea of why field numbers matter.',
    'q senior+':
      'Experience in debugging gRPC between teams: deadline chains, retries that pile up, proxies in the middle.',
    p: 'Browser or partner access to gRPC services through a gateway that you ran.',
    'r architecture': 'Settle which calls are synchronous at all, and how contracts are owned, reviewed and retired.',
    'q architecture':
      'Experience with gRPC contracts across many services: evolution, deadlines, and the cost of chains.',
  },
  openapi: {
    o: 'interfaces described in OpenAPI',
    r: 'Write the description before the code, review it with its users, and generate what nobody should write by hand.',
    'r junior': 'Keep descriptions and endpoints in step, with examples that the build checks against the schema.',
    r2: 'Lint descriptions for naming, errors and paging, and fail the build on a change that breaks clients.',
    q: 'OpenAPI as a contract: schemas that are reused, examples that work, generated clients, and versions.',
    'q junior': 'You have read or written a description in OpenAPI and called the interface behind it.',
    'q senior+': 'Experience with OpenAPI guidelines for many teams and with a review that they find useful.',
    p: 'Developer portals built on OpenAPI, with examples that partners copy without asking.',
    'r testing':
      'Derive negative tests from the contract: limits, formats, required fields, and what is not described at all.',
    'r testing junior':
      'Compare answers with the described schema, and report each difference with the request that shows it.',
    'q testing':
      'OpenAPI as a source of tests: schema checks, generated cases, and contract breaks found before release.',
    'q testing junior': 'Ability to read a description in OpenAPI and to tell what a test should try.',
    'r testing senior+':
      'Make contracts the common ground of teams, and let breaking changes fail where they are made.',
    'q testing senior+': 'Experience in contract testing with OpenAPI across many services.',
  },
  websocket: {
    for: 'backend frontend mobile',
    o: 'live updates over WebSocket',
    r: 'Resume after a lost connection from the last message seen, and never let a slow client hold up the rest.',
    'r junior':
      'Handle open, message, close and error of a connection, and test what happens when the network goes away.',
    r2: 'Number messages, drop what is outdated, and fall back to polling where proxies cut long connections.',
    q: 'WebSocket in products: heartbeats, reconnects with backoff, ordering, authentication, and fan-out.',
    'q junior': 'A first feature over WebSocket: messages, reconnects, and what the user sees meanwhile.',
    'q senior+': 'Experience with many open WebSocket connections: balancing, deploys, and memory per client.',
    p: 'Shared editing, presence or live maps over WebSocket that people used at the same time.',
  },
  oauth: {
    for: 'backend security',
    o: 'sign-in through OAuth 2.0',
    r: 'Choose flows by client, keep tokens short-lived and out of reach of scripts, and rotate what can be rotated.',
    'r junior':
      'Implement token checks with an established library, and test expired, forged and wrongly addressed tokens.',
    r2: 'Model scopes after what users consent to, and check them where the data is and not only at the gate.',
    'r senior+':
      'Review new clients and flows before they go live, and retire those that no standard recommends any more.',
    q: 'OAuth 2.0 in detail: code flow with proof key, audience and issuer checks, refresh rotation, and logout.',
    'q junior': 'OAuth 2.0 basics: roles, tokens, scopes, and why a token in an address is a bad idea.',
    'q senior+': 'Experience in designing sign-in with OAuth 2.0 across several products and partners.',
    p: 'Device flows, token exchange or a certified profile of OAuth 2.0.',
  },
};

export default api;
