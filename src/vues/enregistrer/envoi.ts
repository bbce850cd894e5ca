/** How a recording is sent, and what music one may put in it. */
import type { Conseil, Dit } from './conseils.ts';

export const ENVOYER: readonly Conseil[] = [
	{
		quoi: 'Le format',
		comment:
			'Un fichier mp3, mono, 64 kbit/s, débit constant. Vingt minutes pèsent un peu moins de dix mégaoctets, d’après notre calcul. Gardez aussi l’original, en wav ou dans le format du téléphone.',
	},
	{
		quoi: 'Avec un logiciel de montage',
		comment:
			'Dans Audacity, qui est gratuit, choisissez exporter, puis mp3, mono, débit constant, 64 kbit/s. Écoutez le fichier exporté jusqu’au bout.',
	},
	{
		quoi: 'En ligne de commande',
		comment: 'Si vous avez ffmpeg, une ligne suffit.',
		commande: 'ffmpeg -i montage.wav -ac 1 -b:a 64k impulser-01-commune-2027-02-14.mp3',
	},
	{
		quoi: 'Le nom du fichier',
		comment:
			'Le numéro de l’épisode, la commune, la date, sans accent ni espace. Par exemple, impulser-01-commune-2027-02-14.mp3. Jamais le nom de la personne.',
	},
	{
		quoi: 'L’empreinte du fichier',
		comment:
			'L’empreinte sha256 est une suite de 64 caractères. Elle montre que le fichier n’a pas été abîmé en route. Copiez-la dans votre message.',
		commande:
			'Linux : sha256sum fichier.mp3 | macOS : shasum -a 256 fichier.mp3 | Windows : certutil -hashfile fichier.mp3 SHA256',
	},
	{
		quoi: 'Ce qui part avec le son',
		comment:
			'Le texte complet, la liste des chapitres avec les minutes, les prénoms choisis, les crédits des musiques. Écrivez que chaque accord est signé. N’envoyez pas les feuilles d’accord.',
	},
	{
		quoi: 'À qui',
		comment:
			'Écrivez par la page Contribuer, sans joindre le son. On vous répondra où le déposer. Sans internet, une clé et un courrier conviennent.',
	},
];

export const MUSIQUE: readonly Dit[] = [
	{
		texte:
			'On peut s’en passer. La cloche, la rivière, le marché, enregistrés par vous, font de très bonnes respirations. C’est ce que prévoient les cinq épisodes.',
	},
	{
		texte:
			'Sur un morceau, il y a deux sortes de droits, l’œuvre et l’enregistrement. Une œuvre ancienne peut être libre, et son disque ne pas l’être.',
		source: 11,
	},
	{
		texte:
			'Une amie compose pour vous ? Faites-lui signer un accord qui nomme chaque usage, internet compris, et la licence de la série.',
		source: 12,
	},
	{
		texte:
			'Les licences Creative Commons combinent quatre options. Nous en déduisons une règle, puisque nos épisodes sont en BY-SA. Prenez CC0, BY ou BY-SA. Évitez NC (pas d’usage commercial) et ND (pas de modification).',
		source: 13,
	},
	{
		texte:
			'Citez toujours le titre, l’auteur ou l’autrice, la licence et l’adresse où vous l’avez trouvée. Faites-le dans le texte de l’épisode, et de vive voix à la fin.',
	},
	{
		texte:
			'Un générique ou une transition n’est pas une « courte citation ». Il faut l’autorisation, même pour quelques secondes.',
		source: 14,
	},
	{
		texte:
			'Pour un morceau du commerce, plusieurs organismes sont concernés, dont la Sacem. Un hébergeur français dit n’avoir pas pu éclaircir la marche à suivre. Nous déconseillons.',
		source: 15,
	},
	{
		texte:
			'Éteignez la radio et la télévision pendant l’entretien. Une chanson au fond de la pièce pose le même problème, et le montage saute.',
	},
];
