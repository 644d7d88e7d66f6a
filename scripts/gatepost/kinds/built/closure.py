"""The kind `closure`. Written by scripts/generate.py from templates/closure; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (867421667, 2747669375)
KIND = whole(
    Kind(
        name='closure',
        title='Closure',
        version='1.0',
        audience='internal',
        guidance='What a deal took and earned against what was estimated, which promises were kept, and lessons as figures for the next estimate.',
        files=(
            'closure.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the work was called; the same in all documents of the deal.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The legal name of the customer.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name.',
            ),
            'engagement': FieldSpec(
                name='engagement',
                type='choice',
                values=('commodity', 'services', 'solution'),
                guidance='What was sold, so that the next estimator finds jobs of the same sort.',
            ),
            'currency': FieldSpec(
                name='currency',
                type='currency',
                demanded=Status.REVIEW,
                guidance='The currency of the amounts, as its three letters: GBP, EUR.',
            ),
            'delivered-on': FieldSpec(
                name='delivered-on',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day of the last acceptance.',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                after='delivered-on',
                guidance='The day on which you sat together.',
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sold it.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who answered for its delivery.',
            ),
            'project-manager': FieldSpec(
                name='project-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who ran it.',
            ),
        }),
        sections=(
            SectionSpec(
                key='effort',
                title='Effort',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('actuals', 'actuals against estimate', 'effort', 'effort against estimate', 'effort estimated and actual', 'estimate and actuals', 'estimated and worked days', 'expected and actual effort')),
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'deliverable': ColumnSpec(key='deliverable', title='Deliverable', type='ref', to='DEL', elsewhere=True, names=frozenset(('deliverable', 'deliverables', 'id', 'product'))), 'what': ColumnSpec(key='what', title='What', names=frozenset(('description', 'name', 'what', 'work'))), 'expected': ColumnSpec(key='expected', title='Expected', type='number', names=frozenset(('estimate', 'estimated', 'expected', 'expected effort')), min=0), 'actual': ColumnSpec(key='actual', title='Actual', type='number', names=frozenset(('actual', 'actual effort', 'needed', 'took', 'worked')), min=0), 'difference': ColumnSpec(key='difference', title='Difference', type='number', names=frozenset(('deviation', 'difference', 'more or less', 'variance'))), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('counted in', 'measure', 'unit'))), 'why': ColumnSpec(key='why', title='Why', names=frozenset(('because', 'cause', 'reason', 'why')))}), checks=(TableCheck(kind='sum', columns=('expected',), target='total-row'), TableCheck(kind='sum', columns=('actual',), target='total-row'), TableCheck(kind='sum', columns=('difference',), target='total-row')), lookup=MappingProxyType({'deliverable': 'deliverable', 'deliverables': 'deliverable', 'id': 'deliverable', 'product': 'deliverable', 'description': 'what', 'name': 'what', 'what': 'what', 'work': 'what', 'estimate': 'expected', 'estimated': 'expected', 'expected': 'expected', 'expected effort': 'expected', 'actual': 'actual', 'actual effort': 'actual', 'needed': 'actual', 'took': 'actual', 'worked': 'actual', 'deviation': 'difference', 'difference': 'difference', 'more or less': 'difference', 'variance': 'difference', 'counted in': 'unit', 'measure': 'unit', 'unit': 'unit', 'because': 'why', 'cause': 'why', 'reason': 'why', 'why': 'why'}), samples=frozenset(('', 'Total', '[[DEL-001]]', '[[cause in one sentence]]', '[[day, hour or piece]]', '[[number]]', '[[sum]]', '[[unit]]', '[[what it is]]'))),
                source='## Effort\n\n<!--\nFor each deliverable what was expected in the scope that was signed, and what it took by the time sheets. Difference is actual less expected. Take the\nestimate as it stood at signature; a plan that was changed on the way always fits. A change that the customer ordered gets a row of its own. For goods\ncount pieces, ordered against expected, and leave the total out.\n-->\n\n| Deliverable | What | Expected | Actual | Difference | Unit | Why |\n|---|---|---|---|---|---|---|\n| [[DEL-001]] | [[what it is]] | [[number]] | [[number]] | [[number]] | [[day, hour or piece]] | [[cause in one sentence]] |\n| Total | | [[sum]] | [[sum]] | [[sum]] | [[unit]] | |\n',
                guidance='For each deliverable what was expected in the scope that was signed, and what it took by the time sheets. Difference is actual less expected. Take the\nestimate as it stood at signature; a plan that was changed on the way always fits. A change that the customer ordered gets a row of its own. For goods\ncount pieces, ordered against expected, and leave the total out.',
                owned=frozenset(('Total | | [[sum]] | [[sum]] | [[sum]] | [[unit]] |', '[[DEL-001]] | [[what it is]] | [[number]] | [[number]] | [[number]] | [[day, hour or piece]] | [[cause in one sentence]]')),
            ),
            SectionSpec(
                key='cost',
                title='Cost',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('actual cost', 'cost', 'cost against estimate', 'cost estimated and actual', 'costs', 'estimated and actual cost')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'deliverable': ColumnSpec(key='deliverable', title='Deliverable', type='ref', to='DEL', elsewhere=True, names=frozenset(('deliverable', 'deliverables', 'id', 'item', 'product'))), 'estimated': ColumnSpec(key='estimated', title='Estimated', type='money', names=frozenset(('estimate', 'estimated', 'expected', 'planned'))), 'actual': ColumnSpec(key='actual', title='Actual', type='money', names=frozenset(('actual', 'actual cost', 'by the books', 'spent'))), 'difference': ColumnSpec(key='difference', title='Difference', type='money', names=frozenset(('deviation', 'difference', 'more or less', 'variance'))), 'why': ColumnSpec(key='why', title='Why', names=frozenset(('because', 'cause', 'reason', 'why')))}), checks=(TableCheck(kind='sum', columns=('estimated',), target='total-row'), TableCheck(kind='sum', columns=('actual',), target='total-row'), TableCheck(kind='sum', columns=('difference',), target='total-row')), lookup=MappingProxyType({'deliverable': 'deliverable', 'deliverables': 'deliverable', 'id': 'deliverable', 'item': 'deliverable', 'product': 'deliverable', 'estimate': 'estimated', 'estimated': 'estimated', 'expected': 'estimated', 'planned': 'estimated', 'actual': 'actual', 'actual cost': 'actual', 'by the books': 'actual', 'spent': 'actual', 'deviation': 'difference', 'difference': 'difference', 'more or less': 'difference', 'variance': 'difference', 'because': 'why', 'cause': 'why', 'reason': 'why', 'why': 'why'}), samples=frozenset(('', 'Total', '[[DEL-001]]', '[[amount]]', '[[cause in one sentence]]', '[[sum]]'))),
                source='## Cost\n\n<!--\nThe same for money, from the books. People at their internal rate of that year, bought goods by invoice. What was worked and never booked belongs here\nas well: ask for it, or the next estimate inherits the lie.\n-->\n\n| Deliverable | Estimated | Actual | Difference | Why |\n|---|---|---|---|---|\n| [[DEL-001]] | [[amount]] | [[amount]] | [[amount]] | [[cause in one sentence]] |\n| Total | [[sum]] | [[sum]] | [[sum]] | |\n',
                guidance='The same for money, from the books. People at their internal rate of that year, bought goods by invoice. What was worked and never booked belongs here\nas well: ask for it, or the next estimate inherits the lie.',
                owned=frozenset(('Total | [[sum]] | [[sum]] | [[sum]] |', '[[DEL-001]] | [[amount]] | [[amount]] | [[amount]] | [[cause in one sentence]]')),
            ),
            SectionSpec(
                key='margin',
                title='Margin',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('job profitability', 'margin', 'margin at signature and at delivery', 'price and margin', 'price cost and margin', 'profit', 'profitability')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'when': ColumnSpec(key='when', title='When', names=frozenset(('at', 'day', 'moment', 'when'))), 'price': ColumnSpec(key='price', title='Price', type='money', names=frozenset(('income', 'price', 'revenue'))), 'cost': ColumnSpec(key='cost', title='Cost', type='money', names=frozenset(('cost', 'costs'))), 'margin': ColumnSpec(key='margin', title='Margin', type='money', names=frozenset(('margin', 'profit', 'result'))), 'share-of-price': ColumnSpec(key='share-of-price', title='Share of price', type='percent', names=frozenset(('margin in per cent', 'margin share', 'percent', 'share', 'share of price')))}), each=MappingProxyType({'when': (('At signature', {}), ('At delivery', {})),}), lookup=MappingProxyType({'at': 'when', 'day': 'when', 'moment': 'when', 'when': 'when', 'income': 'price', 'price': 'price', 'revenue': 'price', 'cost': 'cost', 'costs': 'cost', 'margin': 'margin', 'profit': 'margin', 'result': 'margin', 'margin in per cent': 'share-of-price', 'margin share': 'share-of-price', 'percent': 'share-of-price', 'share': 'share-of-price', 'share of price': 'share-of-price'}), samples=frozenset(('At delivery', 'At signature', '[[amount]]', '[[percent]]'))),
                source='## Margin\n\n<!--\nTwo rows, both from the books: what the deal was to earn on the day of signature, and what it earned. Price at delivery includes the changes that were\npaid. Share is of the price. Where pay hangs on it, this is the figure that it hangs on, so let somebody read it who gains nothing by it.\n-->\n\n| When | Price | Cost | Margin | Share of price |\n|---|---|---|---|---|\n| At signature | [[amount]] | [[amount]] | [[amount]] | [[percent]] |\n| At delivery | [[amount]] | [[amount]] | [[amount]] | [[percent]] |\n',
                guidance='Two rows, both from the books: what the deal was to earn on the day of signature, and what it earned. Price at delivery includes the changes that were\npaid. Share is of the price. Where pay hangs on it, this is the figure that it hangs on, so let somebody read it who gains nothing by it.',
                owned=frozenset(('At delivery | [[amount]] | [[amount]] | [[amount]] | [[percent]]', 'At signature | [[amount]] | [[amount]] | [[amount]] | [[percent]]')),
            ),
            SectionSpec(
                key='promises-kept',
                title='Promises kept',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('commitments', 'promises', 'promises kept', 'promises kept and broken', 'promises list', 'what became of the promises')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'promise': ColumnSpec(key='promise', title='Promise', type='ref', to='PRM', elsewhere=True, names=frozenset(('id', 'promise', 'promise id'))), 'what-was-promised': ColumnSpec(key='what-was-promised', title='What was promised', names=frozenset(('what', 'what was promised', 'words'))), 'state': ColumnSpec(key='state', title='State', type='choice', values=('kept', 'kept late', 'broken', 'withdrawn'), names=frozenset(('kept', 'result', 'state', 'status'))), 'on': ColumnSpec(key='on', title='On', type='date', names=frozenset(('date', 'kept on', 'on', 'when')), optional=True), 'what-we-learnt': ColumnSpec(key='what-we-learnt', title='What we learnt', names=frozenset(('learnt', 'lesson', 'remarks', 'what we learned', 'what we learnt')))}), lookup=MappingProxyType({'id': 'promise', 'promise': 'promise', 'promise id': 'promise', 'what': 'what-was-promised', 'what was promised': 'what-was-promised', 'words': 'what-was-promised', 'kept': 'state', 'result': 'state', 'state': 'state', 'status': 'state', 'date': 'on', 'kept on': 'on', 'on': 'on', 'when': 'on', 'learnt': 'what-we-learnt', 'lesson': 'what-we-learnt', 'remarks': 'what-we-learnt', 'what we learned': 'what-we-learnt', 'what we learnt': 'what-we-learnt'}), samples=frozenset(('[[PRM-001]]', '[[kept, kept late, broken or withdrawn]]', '[[what the next bid does]]', '[[what they were told]]', '[[yyyy-mm-dd, or leave empty]]'))),
                source='## Promises kept\n\n<!--\nEvery promise of the handover\'s list, in its order. "Kept late" is not "kept". For each that was broken: what it did to the customer, and whether the\nnext bid should make it again.\n-->\n\n| Promise | What was promised | State | On | What we learnt |\n|---|---|---|---|---|\n| [[PRM-001]] | [[what they were told]] | [[kept, kept late, broken or withdrawn]] | [[yyyy-mm-dd, or leave empty]] | [[what the next bid does]] |\n',
                guidance='Every promise of the handover\'s list, in its order. "Kept late" is not "kept". For each that was broken: what it did to the customer, and whether the\nnext bid should make it again.',
                owned=frozenset(('[[PRM-001]] | [[what they were told]] | [[kept, kept late, broken or withdrawn]] | [[yyyy-mm-dd, or leave empty]] | [[what the next bid does]]',)),
            ),
            SectionSpec(
                key='lessons',
                title='Lessons',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('for the next estimate', 'lessons', 'lessons as data', 'lessons for the next estimate', 'lessons learned', 'lessons learnt', 'reference data')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'class-of-work': ColumnSpec(key='class-of-work', title='Class of work', names=frozenset(('class', 'class of work', 'reference class', 'sort of work', 'work'))), 'expected': ColumnSpec(key='expected', title='Expected', type='number', names=frozenset(('estimate', 'estimated', 'expected')), min=0), 'actual': ColumnSpec(key='actual', title='Actual', type='number', names=frozenset(('actual', 'needed', 'took')), min=0), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('counted in', 'measure', 'unit'))), 'ratio': ColumnSpec(key='ratio', title='Ratio', type='number', names=frozenset(('actual by expected', 'actual expected', 'factor', 'ratio')), min=0), 'reason': ColumnSpec(key='reason', title='Reason', names=frozenset(('cause', 'lesson', 'reason', 'why')))}), lookup=MappingProxyType({'class': 'class-of-work', 'class of work': 'class-of-work', 'reference class': 'class-of-work', 'sort of work': 'class-of-work', 'work': 'class-of-work', 'estimate': 'expected', 'estimated': 'expected', 'expected': 'expected', 'actual': 'actual', 'needed': 'actual', 'took': 'actual', 'counted in': 'unit', 'measure': 'unit', 'unit': 'unit', 'actual by expected': 'ratio', 'actual expected': 'ratio', 'factor': 'ratio', 'ratio': 'ratio', 'cause': 'reason', 'lesson': 'reason', 'reason': 'reason', 'why': 'reason'}), samples=frozenset(('[[actual / expected]]', '[[number]]', '[[sort of work that comes again]]', '[[unit]]', '[[why]]'))),
                source='## Lessons\n\n<!--\nLessons as data: a class of work, how many units were expected and needed, the ratio actual / expected, and the reason. Choose classes that come again\n("records and history, a thousand records") and not names of this deal. 1.4 with a reason is of use to the next estimator; "communicate earlier" is\nnot. Classes that went as expected belong here too: without them every figure looks like a warning.\n-->\n\n| Class of work | Expected | Actual | Unit | Ratio | Reason |\n|---|---|---|---|---|---|\n| [[sort of work that comes again]] | [[number]] | [[number]] | [[unit]] | [[actual / expected]] | [[why]] |\n',
                guidance='Lessons as data: a class of work, how many units were expected and needed, the ratio actual / expected, and the reason. Choose classes that come again\n("records and history, a thousand records") and not names of this deal. 1.4 with a reason is of use to the next estimator; "communicate earlier" is\nnot. Classes that went as expected belong here too: without them every figure looks like a warning.',
                owned=frozenset(('[[sort of work that comes again]] | [[number]] | [[number]] | [[unit]] | [[actual / expected]] | [[why]]',)),
            ),
            SectionSpec(
                key='the-customer-s-verdict',
                title="The customer's verdict",
                level=2,
                position=5,
                parent=None,
                names=frozenset(('customer feedback', 'customer s verdict', 'feedback', 'in the customer s words', 'the customer s verdict', 'verdict', 'verdict of the customer', 'what the customer says')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'who': ColumnSpec(key='who', title='Who', type='person', names=frozenset(('name', 'person', 'who'))), 'what-they-said': ColumnSpec(key='what-they-said', title='What they said', names=frozenset(('comment', 'in their words', 'said', 'what they said', 'words'))), 'mark': ColumnSpec(key='mark', title='Mark', type='number', names=frozenset(('mark', 'rating', 'score', 'to 10')), min=1, max=10), 'asked-on': ColumnSpec(key='asked-on', title='Asked on', type='date', names=frozenset(('asked on', 'date', 'on', 'when')))}), lookup=MappingProxyType({'name': 'who', 'person': 'who', 'who': 'who', 'comment': 'what-they-said', 'in their words': 'what-they-said', 'said': 'what-they-said', 'what they said': 'what-they-said', 'words': 'what-they-said', 'mark': 'mark', 'rating': 'mark', 'score': 'mark', 'to 10': 'mark', 'asked on': 'asked-on', 'date': 'asked-on', 'on': 'asked-on', 'when': 'asked-on'}), samples=frozenset(('[[1 to 10]]', '[[name]]', '[[their words]]', '[[yyyy-mm-dd]]'))),
                source="## The customer's verdict\n\n<!--\nAsked by somebody who did not deliver it, of the one who paid and of one who uses it. A mark from 1 to 10, their words, and whether they would call you\nfirst again. Ask a second time after half a year; that answer is the true one.\n-->\n\n| Who | What they said | Mark | Asked on |\n|---|---|---|---|\n| [[name]] | [[their words]] | [[1 to 10]] | [[yyyy-mm-dd]] |\n",
                guidance='Asked by somebody who did not deliver it, of the one who paid and of one who uses it. A mark from 1 to 10, their words, and whether they would call you\nfirst again. Ask a second time after half a year; that answer is the true one.',
                owned=frozenset(('[[name]] | [[their words]] | [[1 to 10]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='the-next-order',
                title='The next order',
                level=2,
                position=6,
                parent=None,
                names=frozenset(('follow on work', 'next order', 'next orders', 'the next order', 'what comes next', 'what they need next')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'what': ColumnSpec(key='what', title='What', names=frozenset(('need', 'order', 'what', 'what they need'))), 'who-said-so': ColumnSpec(key='who-said-so', title='Who said so', type='person', names=frozenset(('said by', 'source', 'who', 'who said so'))), 'next-step': ColumnSpec(key='next-step', title='Next step', names=frozenset(('action', 'next step', 'step', 'what we do'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('done by', 'owner', 'responsible'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'until')))}), lookup=MappingProxyType({'need': 'what', 'order': 'what', 'what': 'what', 'what they need': 'what', 'said by': 'who-said-so', 'source': 'who-said-so', 'who': 'who-said-so', 'who said so': 'who-said-so', 'action': 'next-step', 'next step': 'next-step', 'step': 'next-step', 'what we do': 'next-step', 'done by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'until': 'by'}), samples=frozenset(('[[name]]', '[[what they need]]', '[[what we do]]', '[[yyyy-mm-dd]]'))),
                source='## The next order\n\n<!--\nWhat they will need next, who said so, and who of yours does what about it by which day. Look at what was excluded, at what fell to the customer\'s own\npeople, and at licences that end. Nothing in sight? Write "Not applicable:" and when you ask again.\n-->\n\n| What | Who said so | Next step | Owner | By |\n|---|---|---|---|---|\n| [[what they need]] | [[name]] | [[what we do]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='What they will need next, who said so, and who of yours does what about it by which day. Look at what was excluded, at what fell to the customer\'s own\npeople, and at licences that end. Nothing in sight? Write "Not applicable:" and when you ask again.',
                owned=frozenset(('[[what they need]] | [[name]] | [[what we do]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='sign-off',
                title='Sign-off',
                level=2,
                position=7,
                parent=None,
                names=frozenset(('agreement', 'approval', 'approval and sign off', 'approvals', 'confirmation', 'sign off', 'signature', 'signatures', 'signoff')),
                owner='Delivery Manager',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('capacity', 'for', 'function', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('approver', 'name', 'person', 'signatory', 'signed by'))), 'decision': ColumnSpec(key='decision', title='Decision', type='choice', values=('approved', 'rejected'), names=frozenset(('approval', 'approved', 'decision', 'status'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('approved on', 'date', 'date of approval', 'date signed', 'signed on')), after='date'), 'seal': ColumnSpec(key='seal', title='Seal', names=frozenset(('hash', 'seal')), optional=True)}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {}), ('Project Manager', {})),}), lookup=MappingProxyType({'capacity': 'role', 'for': 'role', 'function': 'role', 'role': 'role', 'approver': 'name', 'name': 'name', 'person': 'name', 'signatory': 'name', 'signed by': 'name', 'approval': 'decision', 'approved': 'decision', 'decision': 'decision', 'status': 'decision', 'approved on': 'date', 'date': 'date', 'date of approval': 'date', 'date signed': 'date', 'signed on': 'date', 'hash': 'seal', 'seal': 'seal'}), samples=frozenset(('', 'Account Manager', 'Delivery Manager', 'Project Manager', '[[account-manager]]', '[[approved or rejected]]', '[[delivery-manager]]', '[[project-manager]]', '[[yyyy-mm-dd]]'))),
                source='## Sign-off\n\n<!--\nSales signs the margin and the promises, delivery the effort and the lessons. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBy signing we say that these are the figures, also where they do not please us:\n\n- [ ] Effort and cost are from the books, and include what was worked and not booked.\n- [ ] The estimate is the one that was signed.\n- [ ] The customer was asked by somebody who did not deliver it.\n- [ ] The lessons stand where the next estimator will look.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
                guidance='Sales signs the margin and the promises, delivery the effort and the lessons. Leave the column Seal empty: `gatepost sign` fills it in.',
                owned=frozenset(('- [ ] Effort and cost are from the books, and include what was worked and not booked.', '- [ ] The customer was asked by somebody who did not deliver it.', '- [ ] The estimate is the one that was signed.', '- [ ] The lessons stand where the next estimator will look.', 'Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'By signing we say that these are the figures, also where they do not please us:', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |')),
                fielded=('Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |'),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: closure@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\nengagement: "[[engagement]]"\ncurrency: "[[currency]]"\ndelivered-on: "[[delivered-on]]"\ndate: "[[date]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\nproject-manager: "[[project-manager]]"\n---\n\n# [[title]]: closure\n\n<!--\nWritten within two weeks of the last acceptance, while people still remember, by those who sold, estimated and delivered, at one table. Its readers are\nthe next estimators: they look for a figure and a reason and have no time for a story. It stays in the house.\n-->\n\n## Effort\n\n<!--\nFor each deliverable what was expected in the scope that was signed, and what it took by the time sheets. Difference is actual less expected. Take the\nestimate as it stood at signature; a plan that was changed on the way always fits. A change that the customer ordered gets a row of its own. For goods\ncount pieces, ordered against expected, and leave the total out.\n-->\n\n| Deliverable | What | Expected | Actual | Difference | Unit | Why |\n|---|---|---|---|---|---|---|\n| [[DEL-001]] | [[what it is]] | [[number]] | [[number]] | [[number]] | [[day, hour or piece]] | [[cause in one sentence]] |\n| Total | | [[sum]] | [[sum]] | [[sum]] | [[unit]] | |\n\n## Cost\n\n<!--\nThe same for money, from the books. People at their internal rate of that year, bought goods by invoice. What was worked and never booked belongs here\nas well: ask for it, or the next estimate inherits the lie.\n-->\n\n| Deliverable | Estimated | Actual | Difference | Why |\n|---|---|---|---|---|\n| [[DEL-001]] | [[amount]] | [[amount]] | [[amount]] | [[cause in one sentence]] |\n| Total | [[sum]] | [[sum]] | [[sum]] | |\n\n## Margin\n\n<!--\nTwo rows, both from the books: what the deal was to earn on the day of signature, and what it earned. Price at delivery includes the changes that were\npaid. Share is of the price. Where pay hangs on it, this is the figure that it hangs on, so let somebody read it who gains nothing by it.\n-->\n\n| When | Price | Cost | Margin | Share of price |\n|---|---|---|---|---|\n| At signature | [[amount]] | [[amount]] | [[amount]] | [[percent]] |\n| At delivery | [[amount]] | [[amount]] | [[amount]] | [[percent]] |\n\n## Promises kept\n\n<!--\nEvery promise of the handover\'s list, in its order. "Kept late" is not "kept". For each that was broken: what it did to the customer, and whether the\nnext bid should make it again.\n-->\n\n| Promise | What was promised | State | On | What we learnt |\n|---|---|---|---|---|\n| [[PRM-001]] | [[what they were told]] | [[kept, kept late, broken or withdrawn]] | [[yyyy-mm-dd, or leave empty]] | [[what the next bid does]] |\n\n## Lessons\n\n<!--\nLessons as data: a class of work, how many units were expected and needed, the ratio actual / expected, and the reason. Choose classes that come again\n("records and history, a thousand records") and not names of this deal. 1.4 with a reason is of use to the next estimator; "communicate earlier" is\nnot. Classes that went as expected belong here too: without them every figure looks like a warning.\n-->\n\n| Class of work | Expected | Actual | Unit | Ratio | Reason |\n|---|---|---|---|---|---|\n| [[sort of work that comes again]] | [[number]] | [[number]] | [[unit]] | [[actual / expected]] | [[why]] |\n\n## The customer\'s verdict\n\n<!--\nAsked by somebody who did not deliver it, of the one who paid and of one who uses it. A mark from 1 to 10, their words, and whether they would call you\nfirst again. Ask a second time after half a year; that answer is the true one.\n-->\n\n| Who | What they said | Mark | Asked on |\n|---|---|---|---|\n| [[name]] | [[their words]] | [[1 to 10]] | [[yyyy-mm-dd]] |\n\n## The next order\n\n<!--\nWhat they will need next, who said so, and who of yours does what about it by which day. Look at what was excluded, at what fell to the customer\'s own\npeople, and at licences that end. Nothing in sight? Write "Not applicable:" and when you ask again.\n-->\n\n| What | Who said so | Next step | Owner | By |\n|---|---|---|---|---|\n| [[what they need]] | [[name]] | [[what we do]] | [[name]] | [[yyyy-mm-dd]] |\n\n## Sign-off\n\n<!--\nSales signs the margin and the promises, delivery the effort and the lessons. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBy signing we say that these are the figures, also where they do not please us:\n\n- [ ] Effort and cost are from the books, and include what was worked and not booked.\n- [ ] The estimate is the one that was signed.\n- [ ] The customer was asked by somebody who did not deliver it.\n- [ ] The lessons stand where the next estimator will look.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
        guidance_texts=frozenset((
            'Asked by somebody who did not deliver it, of the one who paid and of one who uses it. A mark from 1 to 10, their words, and whether they would call you first again. Ask a second time after half a year; that answer is the true one.',
            'Every promise of the handover\'s list, in its order. "Kept late" is not "kept". For each that was broken: what it did to the customer, and whether the next bid should make it again.',
            'For each deliverable what was expected in the scope that was signed, and what it took by the time sheets. Difference is actual less expected. Take the estimate as it stood at signature; a plan that was changed on the way always fits. A change that the customer ordered gets a row of its own. For goods count pieces, ordered against expected, and leave the total out.',
            'Lessons as data: a class of work, how many units were expected and needed, the ratio actual / expected, and the reason. Choose classes that come again ("records and history, a thousand records") and not names of this deal. 1.4 with a reason is of use to the next estimator; "communicate earlier" is not. Classes that went as expected belong here too: without them every figure looks like a warning.',
            'Sales signs the margin and the promises, delivery the effort and the lessons. Leave the column Seal empty: `gatepost sign` fills it in.',
            'The same for money, from the books. People at their internal rate of that year, bought goods by invoice. What was worked and never booked belongs here as well: ask for it, or the next estimate inherits the lie.',
            'Two rows, both from the books: what the deal was to earn on the day of signature, and what it earned. Price at delivery includes the changes that were paid. Share is of the price. Where pay hangs on it, this is the figure that it hangs on, so let somebody read it who gains nothing by it.',
            'What they will need next, who said so, and who of yours does what about it by which day. Look at what was excluded, at what fell to the customer\'s own people, and at licences that end. Nothing in sight? Write "Not applicable:" and when you ask again.',
            'Written within two weeks of the last acceptance, while people still remember, by those who sold, estimated and delivered, at one table. Its readers are the next estimators: they look for a figure and a reason and have no time for a story. It stays in the house.',
        )),
        asked=(),
        form=True,
    ),
    {
        'actuals': (
            0,
        ),
        'actuals against estimate': (
            0,
        ),
        'effort': (
            0,
        ),
        'effort against estimate': (
            0,
        ),
        'effort estimated and actual': (
            0,
        ),
        'estimate and actuals': (
            0,
        ),
        'estimated and worked days': (
            0,
        ),
        'expected and actual effort': (
            0,
        ),
        'actual cost': (
            1,
        ),
        'cost': (
            1,
        ),
        'cost against estimate': (
            1,
        ),
        'cost estimated and actual': (
            1,
        ),
        'costs': (
            1,
        ),
        'estimated and actual cost': (
            1,
        ),
        'job profitability': (
            2,
        ),
        'margin': (
            2,
        ),
        'margin at signature and at delivery': (
            2,
        ),
        'price and margin': (
            2,
        ),
        'price cost and margin': (
            2,
        ),
        'profit': (
            2,
        ),
        'profitability': (
            2,
        ),
        'commitments': (
            3,
        ),
        'promises': (
            3,
        ),
        'promises kept': (
            3,
        ),
        'promises kept and broken': (
            3,
        ),
        'promises list': (
            3,
        ),
        'what became of the promises': (
            3,
        ),
        'for the next estimate': (
            4,
        ),
        'lessons': (
            4,
        ),
        'lessons as data': (
            4,
        ),
        'lessons for the next estimate': (
            4,
        ),
        'lessons learned': (
            4,
        ),
        'lessons learnt': (
            4,
        ),
        'reference data': (
            4,
        ),
        'customer feedback': (
            5,
        ),
        'customer s verdict': (
            5,
        ),
        'feedback': (
            5,
        ),
        'in the customer s words': (
            5,
        ),
        'the customer s verdict': (
            5,
        ),
        'verdict': (
            5,
        ),
        'verdict of the customer': (
            5,
        ),
        'what the customer says': (
            5,
        ),
        'follow on work': (
            6,
        ),
        'next order': (
            6,
        ),
        'next orders': (
            6,
        ),
        'the next order': (
            6,
        ),
        'what comes next': (
            6,
        ),
        'what they need next': (
            6,
        ),
        'agreement': (
            7,
        ),
        'approval': (
            7,
        ),
        'approval and sign off': (
            7,
        ),
        'approvals': (
            7,
        ),
        'confirmation': (
            7,
        ),
        'sign off': (
            7,
        ),
        'signature': (
            7,
        ),
        'signatures': (
            7,
        ),
        'signoff': (
            7,
        ),
    },
)
