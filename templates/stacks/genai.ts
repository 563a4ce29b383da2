import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'genai',
  name: 'GenAI: Python · LangChain · pgvector',
  technologies: ['python', 'fastapi', 'langchain', 'llm', 'rag', 'pgvector', 'postgresql', 'aws', 'docker'],
  roles: ['ai-engineer', 'technical-lead'],
});
