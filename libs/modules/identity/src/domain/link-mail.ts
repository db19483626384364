import type { Language } from '@core/kernel';
import { mailPage } from '@platform/mail';

/** What a link is for. */
export type LinkPurpose = 'invitation' | 'reset';

interface MailText {
  readonly subject: string;
  readonly lead: string;
  readonly button: string;
  readonly once: (hours: number) => string;
  readonly foot: string;
}

const ONCE: Readonly<Record<Language, (hours: number) => string>> = {
  kk: (hours) => `Сілтеме бір рет қана қолданылады және ${hours} сағат бойы жарамды.`,
  ru: (hours) => `Ссылка срабатывает один раз и действует ${hours} ч.`,
  en: (hours) => `The link works once, within ${hours} h.`,
};

const TEXTS: Readonly<Record<LinkPurpose, Readonly<Record<Language, MailText>>>> = {
  invitation: {
    kk: {
      subject: '«Уәде» жүйесіне шақыру',
      lead: 'Сізге сайлау алдындағы уәделердің орындалуын бақылайтын «Уәде» жүйесінде тіркелгі ашылды. Кіру үшін құпиясөз белгілеңіз.',
      button: 'Құпиясөз белгілеу',
      once: ONCE.kk,
      foot: 'Ескірген сілтеменің орнына әкімші жаңасын жібере алады. Бұл хат сізге қате келсе, оны елемеңіз.',
    },
    ru: {
      subject: 'Приглашение в систему «Уәде»',
      lead: 'Для вас создана учётная запись в «Уәде», системе мониторинга предвыборных обещаний. Чтобы войти, задайте пароль.',
      button: 'Задать пароль',
      once: ONCE.ru,
      foot: 'Вместо устаревшей ссылки администратор может прислать новую. Если письмо пришло вам по ошибке, ничего делать не нужно.',
    },
    en: {
      subject: 'Invitation to Uade',
      lead: 'An account has been made for you in Uade, which follows how promises made before an election are kept. To come in, choose a password.',
      button: 'Choose a password',
      once: ONCE.en,
      foot: 'If the link is too old, an administrator can send another. If this mail is not meant for you, ignore it.',
    },
  },
  reset: {
    kk: {
      subject: '«Уәде»: құпиясөзді жаңарту',
      lead: 'Тіркелгіңіздің құпиясөзін жаңарту сұралды.',
      button: 'Жаңа құпиясөз белгілеу',
      once: ONCE.kk,
      foot: 'Бұны сіз сұрамаған болсаңыз, хатты елемеңіз: ештеңе өзгерген жоқ.',
    },
    ru: {
      subject: '«Уәде»: новый пароль',
      lead: 'Для вашей учётной записи запрошен новый пароль.',
      button: 'Задать новый пароль',
      once: ONCE.ru,
      foot: 'Если это были не вы, ничего делать не нужно: ничего не изменилось.',
    },
    en: {
      subject: 'Uade: a new password',
      lead: 'A new password was asked for, for your account.',
      button: 'Choose a new password',
      once: ONCE.en,
      foot: 'If it was not you, ignore this mail: nothing has changed.',
    },
  },
};

/** The mail that brings a link, in the person's language. */
export function linkMail(
  purpose: LinkPurpose,
  language: Language,
  link: string,
  hours: number,
): { subject: string; text: string; html: string } {
  const { subject, lead, button, once, foot } = TEXTS[purpose][language];
  const parts = [{ text: lead, button: { label: button, address: link } }, { text: once(hours) }];
  return {
    subject,
    text: `${lead}\n\n${button}:\n${link}\n\n${once(hours)}\n\n${foot}\n`,
    html: mailPage({ language, title: subject, parts, foot: [foot] }),
  };
}
