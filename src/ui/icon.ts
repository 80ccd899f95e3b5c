/** Two hands' worth of curve, in the accent of the sheet. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#9c3d1c"/><path d="M8 21c4-9 12-1 16-10" fill="none" stroke="#fffdf8" stroke-width="3.4" stroke-linecap="round"/></svg>`;

/** The icon in the page itself, where a second request would only delay the first picture. */
export const iconInPage = `data:image/svg+xml,${encodeURIComponent(icon)}`;
