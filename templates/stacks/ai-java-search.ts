import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ai-java-search',
  name: 'AI: Java · Spring Boot · OpenSearch',
  technologies: ['java', 'spring-boot', 'llm', 'rag', 'opensearch', 'kafka', 'kubernetes'],
  roles: ['ai-engineer'],
});
