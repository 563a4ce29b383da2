import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ml-huggingface',
  name: 'ML: PyTorch · Hugging Face',
  technologies: ['python', 'pytorch', 'huggingface', 'docker', 'kubernetes', 'grafana', 'github-actions'],
  roles: ['machine-learning-engineer', 'ai-engineer'],
});
