import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'appsec',
  name: 'AppSec: OWASP · SAST/DAST · AWS',
  technologies: ['owasp', 'snyk', 'sonarqube', 'burp', 'trivy', 'vault', 'aws', 'iam', 'python'],
  roles: ['security-engineer'],
});
