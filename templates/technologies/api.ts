import { defineTechnologies } from '@/templates/technology';

export default defineTechnologies('api', [
  {
    id: 'rest',
    name: 'REST',
    kind: 'api-style',
    since: 2000,
    aliases: ['RESTful', 'REST API', 'RESTful APIs'],
    ambiguous: true,
  },
  { id: 'graphql', name: 'GraphQL', kind: 'api-style', since: 2015, aliases: ['Graph QL'] },
  { id: 'grpc', name: 'gRPC', kind: 'protocol', since: 2015, aliases: ['GRPC'] },
  {
    id: 'openapi',
    name: 'OpenAPI',
    kind: 'spec',
    since: 2011,
    aliases: ['Swagger', 'OpenAPI Specification'],
    implies: ['rest'],
  },
  { id: 'websocket', name: 'WebSocket', kind: 'protocol', since: 2009, aliases: ['WebSockets'] },
  {
    id: 'oauth',
    name: 'OAuth 2.0',
    kind: 'auth-protocol',
    since: 2007,
    aliases: ['OAuth', 'OAuth2', 'OpenID Connect', 'OIDC'],
  },
]);
