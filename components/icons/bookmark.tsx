export const BookmarkIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4.5 2.5h7v11L8 10.5l-3.5 3z" />
  </svg>
);
