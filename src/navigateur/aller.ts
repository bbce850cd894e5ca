/** Taking someone to what they asked for. */

/**
 * Puts the cursor on an element and its top at the top of the screen. `focus()` alone leaves where it is
 * an element that is taller than the screen, or already half on it.
 */
export function goTo(element: HTMLElement | null | undefined): void {
	element?.focus({ preventScroll: true });
	element?.scrollIntoView({ block: 'start', behavior: 'instant' });
}
