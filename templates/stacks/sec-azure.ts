import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'sec-azure',
  name: 'Security: Azure · Terraform',
  technologies: ['azure', 'terraform', 'powershell', 'azure-devops', 'splunk'],
  roles: ['security-engineer'],
});
