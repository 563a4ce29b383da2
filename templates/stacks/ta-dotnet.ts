import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ta-dotnet',
  name: 'Test automation: C# · Playwright',
  technologies: ['csharp', 'playwright', 'xunit', 'sql-server', 'azure-devops'],
  roles: ['test-automation-engineer'],
});
