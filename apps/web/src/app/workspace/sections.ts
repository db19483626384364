import type { Action } from '@core/access';
import {
  IconActivity,
  IconAlertTriangle,
  IconBook2,
  IconCalendarCheck,
  IconCalendarEvent,
  IconChecklist,
  IconEyeCheck,
  IconGavel,
  IconFileDiff,
  IconFileImport,
  IconHistory,
  IconLayoutDashboard,
  IconMap,
  IconRoute,
  IconScale,
  IconTablePlus,
  IconUsers,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { rights } from '../../features/session/rights';
import type { Session } from '../../shared/api/session';

type SectionName = 'follow' | 'report' | 'review' | 'plan' | 'manage';

/** A page in the navigation. */
export interface PageEntry {
  /** Key below `navigation.pages`. */
  name:
    | 'overview'
    | 'promises'
    | 'compare'
    | 'slipping'
    | 'desk'
    | 'imports'
    | 'review'
    | 'completeness'
    | 'verdicts'
    | 'verify'
    | 'programmes'
    | 'plans'
    | 'changes'
    | 'people'
    | 'calendar'
    | 'territories'
    | 'publication'
    | 'audit'
    | 'operations';
  to: NonNullable<LinkProps['to']>;
  icon: Icon;
  /** Whoever may do one of these somewhere is offered the page. */
  needs: readonly Action[];
}

interface Section {
  /** Key below `navigation.sections`. */
  name: SectionName;
  pages: readonly PageEntry[];
}

const SECTIONS: readonly Section[] = [
  {
    name: 'follow',
    pages: [
      { name: 'overview', to: '/', icon: IconLayoutDashboard, needs: ['metrics.read'] },
      { name: 'promises', to: '/promises', icon: IconChecklist, needs: ['metrics.read'] },
      { name: 'compare', to: '/compare', icon: IconScale, needs: ['metrics.read'] },
      { name: 'slipping', to: '/slipping', icon: IconAlertTriangle, needs: ['metrics.read'] },
    ],
  },
  {
    name: 'report',
    pages: [
      { name: 'desk', to: '/desk', icon: IconTablePlus, needs: ['report.submit'] },
      { name: 'imports', to: '/imports', icon: IconFileImport, needs: ['import.read'] },
    ],
  },
  {
    name: 'review',
    pages: [
      { name: 'review', to: '/review', icon: IconChecklist, needs: ['report.review'] },
      {
        name: 'completeness',
        to: '/completeness',
        icon: IconCalendarCheck,
        needs: ['report.review', 'audit.read'],
      },
      { name: 'verdicts', to: '/verdicts', icon: IconGavel, needs: ['verdict.decide'] },
      { name: 'verify', to: '/verify', icon: IconEyeCheck, needs: ['verification.record'] },
    ],
  },
  {
    name: 'plan',
    pages: [
      { name: 'programmes', to: '/programmes', icon: IconBook2, needs: ['programme.read'] },
      { name: 'plans', to: '/plans', icon: IconRoute, needs: ['road-map.read'] },
      { name: 'changes', to: '/changes', icon: IconFileDiff, needs: ['road-map.read'] },
    ],
  },
  {
    name: 'manage',
    pages: [
      { name: 'people', to: '/people', icon: IconUsers, needs: ['user.read'] },
      {
        name: 'calendar',
        to: '/calendar',
        icon: IconCalendarEvent,
        needs: ['period.lock', 'period.extend'],
      },
      { name: 'territories', to: '/territories', icon: IconMap, needs: ['territory.manage'] },
      { name: 'publication', to: '/publication', icon: IconWorld, needs: ['publication.manage'] },
      { name: 'audit', to: '/audit', icon: IconHistory, needs: ['audit.read'] },
      { name: 'operations', to: '/operations', icon: IconActivity, needs: ['operations.read'] },
    ],
  },
];

/** What the navigation offers a person: the pages their roles have a use for, in sections that are not empty. */
export function sectionsFor(session: Session): Section[] {
  return SECTIONS.map(({ name, pages }) => ({
    name,
    pages: pages.filter(({ needs }) => needs.some((action) => rights.anywhere(session, action))),
  })).filter(({ pages }) => pages.length > 0);
}
