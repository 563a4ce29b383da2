export const CopyIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="5.5" y="5.5" width="7.5" height="7.5" rx="1.5" />
    <path d="M10.5 3.5A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5" />
  </svg>
);
