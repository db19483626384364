export { CalendarModule } from './calendar.module';
export { PeriodLocked } from './domain/calendar.events';
export { dueDay } from './domain/due-day';
export { OBLIGATION_STATES, type ObligationState } from './domain/obligation-state';
export { FindAnswerable, type AnswerablePerson } from './use-cases/find-answerable';
export { FindObligations, type Obligation } from './use-cases/find-obligations';
export { OpenCalendar, type CalendarPeriod, type OpenedCalendar } from './use-cases/open-calendar';
