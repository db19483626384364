import type { Language } from '@core/kernel';

/** What a link is for. */
export type LinkPurpose = 'invitation' | 'reset';

interface MailText {
  readonly subject: string;
  readonly text: (link: string, hours: number) => string;
}

const TEXTS: Readonly<Record<LinkPurpose, Readonly<Record<Language, MailText>>>> = {
  invitation: {
    kk: {
      subject: 'Uade жүйесіне шақыру',
      text: (link, hours) =>
        `Сізге Uade жүйесінде тіркелгі ашылды. Құпиясөзіңізді мына сілтеме арқылы белгілеңіз:\n\n${link}\n\nСілтеме бір рет қана қолданылады және ${hours} сағат бойы жарамды.\n`,
    },
    ru: {
      subject: 'Приглашение в Uade',
      text: (link, hours) =>
        `Для вас создана учётная запись в Uade. Задайте пароль по ссылке:\n\n${link}\n\nСсылка срабатывает один раз и действует ${hours} ч.\n`,
    },
    en: {
      subject: 'Invitation to Uade',
      text: (link, hours) =>
        `An account in Uade has been made for you. Choose your password here:\n\n${link}\n\nThe link works once, for ${hours} hours.\n`,
    },
  },
  reset: {
    kk: {
      subject: 'Uade: құпиясөзді жаңарту',
      text: (link, hours) =>
        `Құпиясөзді жаңарту сұралды. Жаңа құпиясөзді мына сілтеме арқылы белгілеңіз:\n\n${link}\n\nСілтеме бір рет қана қолданылады және ${hours} сағат бойы жарамды. Бұны сіз сұрамаған болсаңыз, хатты елемеңіз: ештеңе өзгерген жоқ.\n`,
    },
    ru: {
      subject: 'Uade: новый пароль',
      text: (link, hours) =>
        `Запрошен новый пароль. Задайте его по ссылке:\n\n${link}\n\nСсылка срабатывает один раз и действует ${hours} ч. Если это были не вы, ничего делать не нужно: ничего не изменилось.\n`,
    },
    en: {
      subject: 'Uade: a new password',
      text: (link, hours) =>
        `A new password was asked for. Choose it here:\n\n${link}\n\nThe link works once, for ${hours} hours. If it was not you, ignore this mail: nothing has changed.\n`,
    },
  },
};

/** The mail that brings a link, in the person's language. */
export function linkMail(
  purpose: LinkPurpose,
  language: Language,
  link: string,
  hours: number,
): { subject: string; text: string } {
  const { subject, text } = TEXTS[purpose][language];
  return { subject, text: text(link, hours) };
}
