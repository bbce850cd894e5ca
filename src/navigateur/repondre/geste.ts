/** What the hand is doing. */
let presse = false;
const attente: (() => void)[] = [];

function release(): void {
	presse = false;
	for (const run of attente.splice(0)) setTimeout(run);
}

addEventListener(
	'pointerdown',
	() => {
		presse = true;
	},
	true,
);
addEventListener('pointerup', release, true);
addEventListener('pointercancel', release, true);

/**
 * Runs it once the hand has let go. One leaves a field by pressing another: a line that appears between the press and
 * the release moves what is pressed, and the click falls beside.
 */
export function afterGeste(run: () => void): void {
	if (presse) attente.push(run);
	else setTimeout(run);
}
