/** <vos-chiffres>: each page of public figures, at the address of one's own commune where its site allows it. */
import { PLACE_DU_CODE } from '../core/schema/place-du-code.ts';
import { goTo } from './aller.ts';
import { ChoixCommune, type CommuneChoisie } from './choix-commune.ts';

class VosChiffres extends ChoixCommune {
	private get liens(): NodeListOf<HTMLAnchorElement> {
		return this.querySelectorAll('a[data-modele]');
	}

	protected override forget(): void {
		for (const lien of this.liens) {
			lien.href = lien.dataset.adresse ?? lien.href;
			lien.textContent = lien.dataset.texte ?? lien.textContent;
		}
	}

	protected override answer({ code, nom }: CommuneChoisie, focus: boolean): void {
		for (const lien of this.liens) {
			lien.dataset.adresse ??= lien.href;
			lien.dataset.texte ??= lien.textContent ?? '';
			lien.href = (lien.dataset.modele ?? '').replaceAll(PLACE_DU_CODE, encodeURIComponent(code));
			lien.textContent = `La page de ${nom}`;
		}
		this.say(`${nom}, code INSEE ${code}. ${sayNombre(this.liens.length, nom)}`);
		if (focus) goTo(this.find('[data-etat]'));
	}
}

/** How many of the pages are already at the commune. */
function sayNombre(nombre: number, nom: string): string {
	if (nombre === 0) return 'Donnez ce nom ou ce code à chaque page.';
	return `${nombre > 1 ? `${nombre} pages s’ouvrent` : 'Une page s’ouvre'} sur ${nom}\u00a0; aux autres, donnez ce nom ou ce code.`;
}

customElements.define('vos-chiffres', VosChiffres);
