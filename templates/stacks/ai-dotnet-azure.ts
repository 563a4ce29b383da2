import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ai-dotnet-azure',
  name: 'AI: .NET · Azure',
  technologies: ['csharp', 'aspnet-core', 'llm', 'rag', 'azure', 'elasticsearch', 'azure-functions'],
  roles: ['ai-engineer'],
});
