import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'dotnet-maui',
  name: '.NET MAUI · C#',
  technologies: ['csharp', 'maui', 'sqlite', 'rest', 'azure-devops', 'xunit'],
  roles: ['mobile-developer'],
});
