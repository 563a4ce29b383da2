import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dotnet-azure-sqlserver',
  name: '.NET · Azure · SQL Server',
  technologies: [
    'csharp',
    'dotnet',
    'aspnet-core',
    'entity-framework',
    'sql-server',
    'azure',
    'service-bus',
    'azure-devops',
    'xunit',
  ],
  roles: [
    'backend-developer',
    'full-stack-developer',
    'software-engineer',
    'software-architect',
    'engineering-manager',
    'technical-lead',
  ],
});
