/** Takes the skip link into the field of the search, and leaves the address of the page as it is. */
document.querySelector('.skip')?.addEventListener('click', (event) => {
  const finder = document.querySelector('mecc-service-finder:defined');
  if (!finder) return;
  event.preventDefault();
  finder.focus();
});
