export const PencilIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="m10.5 3.5 2 2L6 12l-3 1 1-3z" />
  </svg>
);
