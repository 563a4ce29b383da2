import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ds-language',
  name: 'Language models: PyTorch · Hugging Face',
  technologies: ['pytorch', 'huggingface', 'python', 'llm', 'sagemaker', 'jupyter'],
  roles: ['data-scientist', 'ai-engineer'],
});
