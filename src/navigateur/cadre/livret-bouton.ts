/** <ajout-livret>: a button that puts a sheet in the livret or takes it out; the count in the header. */
import { followLivret, readLivret, writeLivret } from './livret-stockage.ts';
import { FICHES_MAX } from './livret-valeurs.ts';

class AjoutLivret extends HTMLElement {
	connectedCallback(): void {
		const { fiche = '', titre = '' } = this.dataset;
		if (this.querySelector('button')) return;
		const bouton = document.createElement('button');
		const etat = document.createElement('span');
		bouton.type = 'button';
		bouton.className = 'bouton bouton-leger';
		etat.setAttribute('role', 'status');
		this.append(bouton);
		// There before it speaks, so that it is heard; not on every card of a long list.
		const showEtat = (): void => {
			if (!etat.isConnected) this.append(etat);
		};
		bouton.addEventListener('focus', showEtat);
		followLivret(() => {
			const dedans = readLivret().refs.includes(fiche);
			bouton.textContent = dedans ? 'Retirer de mon livret' : 'Ajouter à mon livret';
			bouton.ariaLabel = `${bouton.textContent}\u00a0: ${titre}`;
			bouton.classList.toggle('choisi', dedans);
		});
		bouton.addEventListener('click', () => {
			showEtat();
			const livret = readLivret();
			const refs = livret.refs.filter((r) => r !== fiche);
			const ajoute = refs.length === livret.refs.length;
			if (ajoute) refs.push(fiche);
			etat.textContent =
				refs.length > FICHES_MAX
					? 'Un livret tient 200 fiches au plus.'
					: !writeLivret({ ...livret, refs })
						? 'Votre navigateur refuse de garder le livret.'
						: ajoute
							? 'Ajoutée.'
							: 'Retirée.';
		});
	}
}

const compte = document.querySelector('.livret-compte');
followLivret(() => {
	const n = readLivret().refs.length;
	if (compte) compte.textContent = n > 0 ? ` (${n})` : '';
});
customElements.define('ajout-livret', AjoutLivret);
