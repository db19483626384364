import { useSearch } from '@tanstack/react-router';
import { calendarSearch } from '../../features/calendar/calendar-search';
import { CalendarView } from '../../features/calendar/calendar-view';
import { InProgramme } from '../../features/workspace/in-programme';

/** When reports are due, what is closed, and what closing left behind. */
export function CalendarPage() {
  const search = calendarSearch(useSearch({ strict: false }));
  return (
    <InProgramme search={search}>{(chosen) => <CalendarView chosen={chosen} search={search} />}</InProgramme>
  );
}
