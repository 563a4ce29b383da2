import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dotnet-react-azure',
  name: '.NET · React · Azure',
  technologies: [
    'csharp',
    'aspnet-core',
    'entity-framework',
    'sql-server',
    'typescript',
    'react',
    'azure',
    'azure-devops',
  ],
  roles: ['full-stack-developer', 'engineering-manager', 'technical-lead'],
});
