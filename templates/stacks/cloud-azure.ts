import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'cloud-azure',
  name: 'Cloud: Azure · Terraform · PowerShell',
  technologies: ['azure', 'terraform', 'powershell', 'azure-functions', 'aks', 'azure-devops'],
  roles: ['cloud-engineer'],
});
