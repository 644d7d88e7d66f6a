"""The kind `scorecard`. Written by scripts/generate.py from templates/scorecard; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (4047270723, 2461920806)
KIND = whole(
    Kind(
        name='scorecard',
        title='Scorecard',
        version='1.0',
        audience='internal',
        guidance='The figures that sales and delivery share for a period, with formula, source and owner, and what both decided because of them.',
        files=(
            'scorecard.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='Whose scorecard it is: the team, the line of business, the customer.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name.',
            ),
            'period-start': FieldSpec(
                name='period-start',
                type='date',
                demanded=Status.REVIEW,
                guidance='The first day that the figures cover.',
            ),
            'period-end': FieldSpec(
                name='period-end',
                type='date',
                demanded=Status.REVIEW,
                after='period-start',
                guidance='The last day that they cover.',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                after='period-end',
                guidance='The day on which both teams read it.',
            ),
        }),
        sections=(
            SectionSpec(
                key='the-figures',
                title='The figures',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('figures', 'indicators', 'key figures', 'key performance indicators', 'kpi', 'kpis', 'measures', 'scorecard', 'the figures', 'the scorecard')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'kpi': ColumnSpec(key='kpi', title='KPI', names=frozenset(('figure', 'indicator', 'kpi', 'measure', 'name'))), 'formula': ColumnSpec(key='formula', title='Formula', names=frozenset(('calculation', 'definition', 'formula', 'how reckoned'))), 'target': ColumnSpec(key='target', title='Target', names=frozenset(('goal', 'target', 'wanted')), measured=True), 'value': ColumnSpec(key='value', title='Value', names=frozenset(('actual', 'now', 'result', 'this period', 'value')), measured=True), 'last-period': ColumnSpec(key='last-period', title='Last period', names=frozenset(('before', 'last period', 'last time', 'previous', 'previous period'))), 'source': ColumnSpec(key='source', title='Source', names=frozenset(('data source', 'from', 'source', 'where from'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('brought by', 'owner', 'responsible', 'who')))}), checks=(TableCheck(kind='unique', columns=('kpi',)),), lookup=MappingProxyType({'figure': 'kpi', 'indicator': 'kpi', 'kpi': 'kpi', 'measure': 'kpi', 'name': 'kpi', 'calculation': 'formula', 'definition': 'formula', 'formula': 'formula', 'how reckoned': 'formula', 'goal': 'target', 'target': 'target', 'wanted': 'target', 'actual': 'value', 'now': 'value', 'result': 'value', 'this period': 'value', 'value': 'value', 'before': 'last-period', 'last period': 'last-period', 'last time': 'last-period', 'previous': 'last-period', 'previous period': 'last-period', 'data source': 'source', 'from': 'source', 'source': 'source', 'where from': 'source', 'brought by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner'}), samples=frozenset(('Customers who ordered again', 'Delivered margin against sold margin', 'Effort against estimate', 'Promises kept', "The customers' mark", '[[actual / expected effort of deliverables accepted in the period]]', '[[closures and time sheets]]', '[[closures]]', '[[customers with a further order within 12 months / customers closed a year ago]]', '[[delivery reviews]]', '[[figure]]', '[[margin at delivery / margin at signature, of deals closed in the period]]', '[[mean of the last mark of each customer, 1 to 10]]', '[[name]]', '[[order book]]', '[[promises kept on the day / promises due in the period]]'))),
                source="## The figures\n\n<!--\nFive rows are enough; eight are too many. Each has a formula that two people would reckon alike, a source that is there already, and one owner who\nbrings the value. Set the target before the period begins. Where a value cannot be had yet, take the row out and say below from when on it\ncan be. Keep the rows that fit, and put in your own.\n-->\n\n| KPI | Formula | Target | Value | Last period | Source | Owner |\n|---|---|---|---|---|---|---|\n| Delivered margin against sold margin | [[margin at delivery / margin at signature, of deals closed in the period]] | [[figure]] | [[figure]] | [[figure]] | [[closures]] | [[name]] |\n| Promises kept | [[promises kept on the day / promises due in the period]] | [[figure]] | [[figure]] | [[figure]] | [[delivery reviews]] | [[name]] |\n| Effort against estimate | [[actual / expected effort of deliverables accepted in the period]] | [[figure]] | [[figure]] | [[figure]] | [[closures and time sheets]] | [[name]] |\n| Customers who ordered again | [[customers with a further order within 12 months / customers closed a year ago]] | [[figure]] | [[figure]] | [[figure]] | [[order book]] | [[name]] |\n| The customers' mark | [[mean of the last mark of each customer, 1 to 10]] | [[figure]] | [[figure]] | [[figure]] | [[delivery reviews]] | [[name]] |\n",
                guidance='Five rows are enough; eight are too many. Each has a formula that two people would reckon alike, a source that is there already, and one owner who\nbrings the value. Set the target before the period begins. Where a value cannot be had yet, take the row out and say below from when on it\ncan be. Keep the rows that fit, and put in your own.',
                owned=frozenset(('Customers who ordered again | [[customers with a further order within 12 months / customers closed a year ago]] | [[figure]] | [[figure]] | [[figure]] | [[order book]] | [[name]]', 'Delivered margin against sold margin | [[margin at delivery / margin at signature, of deals closed in the period]] | [[figure]] | [[figure]] | [[figure]] | [[closures]] | [[name]]', 'Effort against estimate | [[actual / expected effort of deliverables accepted in the period]] | [[figure]] | [[figure]] | [[figure]] | [[closures and time sheets]] | [[name]]', 'Promises kept | [[promises kept on the day / promises due in the period]] | [[figure]] | [[figure]] | [[figure]] | [[delivery reviews]] | [[name]]', "The customers' mark | [[mean of the last mark of each customer, 1 to 10]] | [[figure]] | [[figure]] | [[figure]] | [[delivery reviews]] | [[name]]")),
            ),
            SectionSpec(
                key='what-moved-and-why',
                title='What moved and why',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('comment', 'comments', 'interpretation', 'reading', 'what is behind it', 'what moved', 'what moved and why', 'what we read in it', 'why it moved')),
                owner='Delivery Manager',
                source='## What moved and why\n\n<!--\nThe rows that moved, and what lies behind them, in names of deals and not in adjectives. Say how many deals a figure rests on: a share of three is an\nanecdote. Then ask of each good value whether somebody could have made it look good: closing late, marks asked of friends only, estimates padded.\n-->\n\n[[Which values moved, because of which deals, on how many deals they rest, and which of them somebody could have made look good.]]\n',
                guidance='The rows that moved, and what lies behind them, in names of deals and not in adjectives. Say how many deals a figure rests on: a share of three is an\nanecdote. Then ask of each good value whether somebody could have made it look good: closing late, marks asked of friends only, estimates padded.',
                owned=frozenset(('[[Which values moved, because of which deals, on how many deals they rest, and which of them somebody could have made look good.]]',)),
            ),
            SectionSpec(
                key='decisions',
                title='Decisions',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('actions', 'decision', 'decisions', 'next steps', 'what changes', 'what we decided')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'decision': ColumnSpec(key='decision', title='Decision', names=frozenset(('action', 'decision', 'what', 'what will be different'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('name', 'owner', 'responsible', 'who'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'until')), after='date')}), lookup=MappingProxyType({'action': 'decision', 'decision': 'decision', 'what': 'decision', 'what will be different': 'decision', 'name': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'until': 'by'}), samples=frozenset(('[[name]]', '[[what will be different]]', '[[yyyy-mm-dd]]'))),
                source='## Decisions\n\n<!--\nWhat sales and delivery do differently next quarter, with a name from each side or one for both. No decision for three quarters running means that the\nfigures are the wrong ones. None this time? Write "Not applicable:" and why.\n-->\n\n| Decision | Owner | By |\n|---|---|---|\n| [[what will be different]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='What sales and delivery do differently next quarter, with a name from each side or one for both. No decision for three quarters running means that the\nfigures are the wrong ones. None this time? Write "Not applicable:" and why.',
                owned=frozenset(('[[what will be different]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: scorecard@1.0\nstatus: draft\ntitle: "[[title]]"\nsupplier: "[[supplier]]"\nperiod-start: "[[period-start]]"\nperiod-end: "[[period-end]]"\ndate: "[[date]]"\n---\n\n# [[title]]: scorecard\n\n<!--\nOne page for both teams, the same figures for both, once a quarter. Sales and delivery read it together, or it is two scorecards. It says how the work\ngoes, not how one person does. Half an hour: ten minutes for the figures, twenty for the decisions.\n-->\n\n## The figures\n\n<!--\nFive rows are enough; eight are too many. Each has a formula that two people would reckon alike, a source that is there already, and one owner who\nbrings the value. Set the target before the period begins. Where a value cannot be had yet, take the row out and say below from when on it\ncan be. Keep the rows that fit, and put in your own.\n-->\n\n| KPI | Formula | Target | Value | Last period | Source | Owner |\n|---|---|---|---|---|---|---|\n| Delivered margin against sold margin | [[margin at delivery / margin at signature, of deals closed in the period]] | [[figure]] | [[figure]] | [[figure]] | [[closures]] | [[name]] |\n| Promises kept | [[promises kept on the day / promises due in the period]] | [[figure]] | [[figure]] | [[figure]] | [[delivery reviews]] | [[name]] |\n| Effort against estimate | [[actual / expected effort of deliverables accepted in the period]] | [[figure]] | [[figure]] | [[figure]] | [[closures and time sheets]] | [[name]] |\n| Customers who ordered again | [[customers with a further order within 12 months / customers closed a year ago]] | [[figure]] | [[figure]] | [[figure]] | [[order book]] | [[name]] |\n| The customers\' mark | [[mean of the last mark of each customer, 1 to 10]] | [[figure]] | [[figure]] | [[figure]] | [[delivery reviews]] | [[name]] |\n\n## What moved and why\n\n<!--\nThe rows that moved, and what lies behind them, in names of deals and not in adjectives. Say how many deals a figure rests on: a share of three is an\nanecdote. Then ask of each good value whether somebody could have made it look good: closing late, marks asked of friends only, estimates padded.\n-->\n\n[[Which values moved, because of which deals, on how many deals they rest, and which of them somebody could have made look good.]]\n\n## Decisions\n\n<!--\nWhat sales and delivery do differently next quarter, with a name from each side or one for both. No decision for three quarters running means that the\nfigures are the wrong ones. None this time? Write "Not applicable:" and why.\n-->\n\n| Decision | Owner | By |\n|---|---|---|\n| [[what will be different]] | [[name]] | [[yyyy-mm-dd]] |\n',
        guidance_texts=frozenset((
            'Five rows are enough; eight are too many. Each has a formula that two people would reckon alike, a source that is there already, and one owner who brings the value. Set the target before the period begins. Where a value cannot be had yet, take the row out and say below from when on it can be. Keep the rows that fit, and put in your own.',
            'One page for both teams, the same figures for both, once a quarter. Sales and delivery read it together, or it is two scorecards. It says how the work goes, not how one person does. Half an hour: ten minutes for the figures, twenty for the decisions.',
            'The rows that moved, and what lies behind them, in names of deals and not in adjectives. Say how many deals a figure rests on: a share of three is an anecdote. Then ask of each good value whether somebody could have made it look good: closing late, marks asked of friends only, estimates padded.',
            'What sales and delivery do differently next quarter, with a name from each side or one for both. No decision for three quarters running means that the figures are the wrong ones. None this time? Write "Not applicable:" and why.',
        )),
        asked=(),
        form=True,
    ),
    {
        'figures': (
            0,
        ),
        'indicators': (
            0,
        ),
        'key figures': (
            0,
        ),
        'key performance indicators': (
            0,
        ),
        'kpi': (
            0,
        ),
        'kpis': (
            0,
        ),
        'measures': (
            0,
        ),
        'scorecard': (
            0,
        ),
        'the figures': (
            0,
        ),
        'the scorecard': (
            0,
        ),
        'comment': (
            1,
        ),
        'comments': (
            1,
        ),
        'interpretation': (
            1,
        ),
        'reading': (
            1,
        ),
        'what is behind it': (
            1,
        ),
        'what moved': (
            1,
        ),
        'what moved and why': (
            1,
        ),
        'what we read in it': (
            1,
        ),
        'why it moved': (
            1,
        ),
        'actions': (
            2,
        ),
        'decision': (
            2,
        ),
        'decisions': (
            2,
        ),
        'next steps': (
            2,
        ),
        'what changes': (
            2,
        ),
        'what we decided': (
            2,
        ),
    },
)
