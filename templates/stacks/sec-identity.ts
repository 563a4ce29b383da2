import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sec-identity',
  name: 'Security: Keycloak · OAuth 2.0',
  technologies: ['keycloak', 'oauth', 'okta', 'java', 'spring-boot', 'postgresql'],
  roles: ['security-engineer'],
});
