/** How many characters are written, said when the limit is near. */

const PRES = 0.75;

export function watchCompteurs(racine: HTMLElement): void {
	racine.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) count(target);
	});
}

function count(saisie: HTMLInputElement | HTMLTextAreaElement): void {
	const max = Number(saisie.dataset.max);
	if (!max) return;
	const longueur = [...saisie.value.trim()].length;
	let compteur = saisie.nextElementSibling as HTMLElement | null;
	if (!compteur?.matches('.champ-compteur')) {
		compteur = document.createElement('p');
		compteur.className = 'champ-compteur precision';
		saisie.after(compteur);
	}
	compteur.hidden = longueur < max * PRES;
	compteur.classList.toggle('trop', longueur > max);
	compteur.textContent = `${longueur} caractères sur ${max}`;
}
