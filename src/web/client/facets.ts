// On a narrow page what narrows a list is folded away until it is wanted.
const facets = document.querySelector<HTMLDetailsElement>("details.facets");
if (facets && matchMedia("(max-width: 76rem)").matches) facets.open = false;
