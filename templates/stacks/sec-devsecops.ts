import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sec-devsecops',
  name: 'Security: GitLab CI/CD · SonarQube · Snyk',
  technologies: ['gitlab-ci', 'sonarqube', 'snyk', 'owasp', 'docker', 'python'],
  roles: ['security-engineer'],
});
