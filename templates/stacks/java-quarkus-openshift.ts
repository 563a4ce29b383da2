import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'java-quarkus-openshift',
  name: 'Java · Quarkus · OpenShift',
  technologies: ['java', 'quarkus', 'postgresql', 'kafka', 'openshift', 'maven', 'testcontainers', 'gitlab-ci'],
  roles: ['backend-developer', 'software-engineer', 'software-architect'],
});
