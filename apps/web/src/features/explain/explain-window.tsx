import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queries } from '../../shared/api/queries';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { Failure } from '../../shared/ui/failure';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { periodChoice } from '../filters/period-choice';
import type { WorkspaceSearch } from '../workspace/workspace-search';
import { chapterAddress } from './chapter-address';
import { ExplainedFigure } from './explained-figure';
import { namedFigure } from './named-figure';
import { useClose } from './use-close';
import { useFigureWords } from './use-figure-words';

interface ExplainWindowProps {
  /** As the address names it. */
  figure: string;
  territory: string;
  /** The direction, promise or executor there, as the address has it. */
  of: string | undefined;
}

const HELD = ['explain', 'explainAt', 'explainOf', 'explainIn'];

/** "How is this made?" beside the page: the programme, the period and the day known are those of the address. */
export function ExplainWindow({ figure, territory, of }: ExplainWindowProps) {
  const { t } = useTranslation('insight');
  const { nameOf } = useFigureWords();
  const close = useClose(HELD);
  const search = useSearch({ strict: false }) as WorkspaceSearch & { explainIn?: string };
  const named = namedFigure(figure);
  const programmes = useQuery(queries.programmes());
  const programme = (programmes.data?.find(({ code }) => code === search.programme) ?? programmes.data?.[0])
    ?.code;
  const periods = useQuery({ ...queries.periods(programme ?? ''), enabled: programme !== undefined });
  const body = () => {
    if (!named.parts) return <Message title={t('explain.unknown')} text={t('explain.unknownText')} />;
    if (programmes.error) return <Failure error={programmes.error} />;
    return (
      <Loaded query={periods} height={360}>
        {(all) => {
          const { chosen } = periodChoice(all, search.explainIn ?? search.period, search.asOf);
          if (!chosen || !programme) return <Message title={t('explain.noPeriod')} />;
          const scope = { programme, territory, period: chosen.period, knownAt: search.asOf };
          const asked = { ...scope, figure, chapter: chapterAddress.read(of) };
          return <ExplainedFigure key={`${figure} ${territory} ${of}`} asked={asked} named={named} />;
        }}
      </Loaded>
    );
  };
  const title = named.parts ? t('explain.title', { figure: nameOf(named.name) }) : t('explain.unknown');
  return (
    <Dialog opened size="side" title={title} onClose={close}>
      {body()}
    </Dialog>
  );
}
