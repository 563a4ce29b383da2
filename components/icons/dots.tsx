export const DotsIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.5" />
  </svg>
);
