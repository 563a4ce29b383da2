import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'devops-azure',
  name: 'DevOps: Azure · AKS · Azure DevOps',
  technologies: ['azure', 'aks', 'terraform', 'azure-devops', 'powershell', 'helm', 'grafana'],
  roles: ['devops-engineer', 'platform-engineer'],
});
