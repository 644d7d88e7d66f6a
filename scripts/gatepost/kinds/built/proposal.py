"""The kind `proposal`. Written by scripts/generate.py from templates/proposal; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (1290080873, 2380601465)
KIND = whole(
    Kind(
        name='proposal',
        title='Proposal',
        version='1.0',
        audience='customer',
        guidance='What the customer receives, scores and signs, and what delivery has to keep.',
        files=(
            'proposal.md',
            'bid.md',
            'offer.md',
            'quotation.md',
            'quote.md',
            'statement-of-work.md',
            'sow.md',
        ),
        free_order=False,
        unknown_allowed=False,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the work is called, in words the customer uses.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The legal name of the organisation that will sign.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name, as it will stand on the invoice.',
            ),
            'engagement': FieldSpec(
                name='engagement',
                type='choice',
                values=('commodity', 'services', 'solution'),
                guidance="commodity: goods in given quantities. services: people's work. solution: a result that you design, build and answer for.",
            ),
            'price-basis': FieldSpec(
                name='price-basis',
                type='choice',
                values=('fixed', 'time-and-materials', 'capped'),
                guidance='fixed: the total or the unit prices hold. time-and-materials: the hours worked are paid. capped: the hours worked are paid, up to a limit.',
            ),
            'has-request': FieldSpec(
                name='has-request',
                type='choice',
                values=('yes', 'no'),
                guidance='Is there a written request (tender, request for proposal or quotation)? It decides whether the requirements are answered or written down here.',
            ),
            'reference': FieldSpec(
                name='reference',
                optional=True,
                when={'has-request': ('yes',),},
                guidance="The customer's own number or name of the request.",
            ),
            'currency': FieldSpec(
                name='currency',
                type='currency',
                guidance='Three-letter code, such as GBP or EUR. One proposal has one currency.',
            ),
            'total': FieldSpec(
                name='total',
                type='money',
                demanded=Status.REVIEW,
                guidance='The total of the price without tax. With time and materials it is a forecast, with a cap it is the cap. To write 1.234,56 add number-format: "1.234,56".',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day on which the proposal goes out.',
            ),
            'valid-until': FieldSpec(
                name='valid-until',
                type='date',
                demanded=Status.REVIEW,
                after='date',
                guidance="The last day on which it can be accepted. Suppliers' quotes and people's time have to hold as long.",
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sells this and stays with the customer through delivery.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who answers for it that this can be delivered.',
            ),
            'project-manager': FieldSpec(
                name='project-manager',
                type='person',
                demanded=Status.REVIEW,
                optional=True,
                when={'engagement': ('services', 'solution'),},
                guidance='Who is intended to run the project. The table of the team names the same person.',
            ),
            'senior-designer': FieldSpec(
                name='senior-designer',
                type='person',
                demanded=Status.REVIEW,
                optional=True,
                when={'engagement': ('services', 'solution'),},
                guidance='Who answers for the design. The table of the team names the same person.',
            ),
            'assumptions-location': FieldSpec(
                name='assumptions-location',
                type='choice',
                values=('proposal', 'internal-log'),
                guidance='proposal: assumptions stand in this document. internal-log: the customer forbids them here, so they stand in your own log; the project still needs them.',
            ),
            'assumptions-reason': FieldSpec(
                name='assumptions-reason',
                demanded=Status.REVIEW,
                when={'assumptions-location': ('internal-log',),},
                guidance='Which clause of the request forbids assumptions, and where your log of them is kept.',
            ),
        }),
        sections=(
            SectionSpec(
                key='summary',
                title='Summary',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('at a glance', 'executive summary', 'introduction', 'introduction and summary', 'management summary', 'offer summary', 'overview', 'project overview', 'proposal summary', 'summary', 'summary of our proposal', 'summary of the offer')),
                owner='Account Manager',
                promises=True,
                source='## Summary\n\n<!--\nWrite this last, and so that a director who reads nothing else can decide. Say what the customer gets, by when, for how much and on what basis, and\nthe one thing that you need from them first. Example: "A new quay plan, live on 1 March 2027, for a fixed price of GBP 412,300."\n-->\n\n[[What the customer gets, when, for what price, on what basis, and what must happen first.]]\n',
                guidance='Write this last, and so that a director who reads nothing else can decide. Say what the customer gets, by when, for how much and on what basis, and\nthe one thing that you need from them first. Example: "A new quay plan, live on 1 March 2027, for a fixed price of GBP 412,300."',
                owned=frozenset(('[[What the customer gets, when, for what price, on what basis, and what must happen first.]]',)),
            ),
            SectionSpec(
                key='background',
                title='Background',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('background', 'background and context', 'background and objectives', 'background and purpose', 'background and understanding', 'background context', 'business need', 'context', 'context and background', 'current situation', 'current state', 'customer needs', 'our understanding', 'our understanding of your needs', 'problem', 'problem statement', 'purpose and background', 'starting point', 'the challenge', 'the problem', 'understanding', 'understanding of requirements', 'understanding of the requirement', 'understanding of your needs', 'understanding your needs', 'your needs', 'your situation')),
                owner='Account Manager',
                promises=True,
                source="## Background\n\n<!--\nTell the customer's situation back to them in their own words: what happens today, what it costs them, why they act now and not next year. If this\npage would fit any other customer, you have not asked enough. Name the talk or document that each fact comes from.\n-->\n\n[[What happens at the customer today, what goes wrong, and what made them act now.]]\n",
                guidance="Tell the customer's situation back to them in their own words: what happens today, what it costs them, why they act now and not next year. If this\npage would fit any other customer, you have not asked enough. Name the talk or document that each fact comes from.",
                owned=frozenset(('[[What happens at the customer today, what goes wrong, and what made them act now.]]',)),
            ),
            SectionSpec(
                key='objectives',
                title='Objectives',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('background and objectives', 'business goals', 'business objectives', 'client s vision', 'desired outcomes', 'expected outcomes', 'expected results', 'goals', 'goals and objectives', 'objectives', 'objectives and goals', 'objectives and outcomes', 'outcomes', 'primary goal', 'product outcome', 'project goals', 'project objective', 'project objectives', 'vision and goals', 'what you want to achieve', 'your objectives')),
                owner='Account Manager',
                promises=True,
                source='## Objectives\n\n<!--\nWhat will be different for the customer afterwards, with the figure today, the figure wanted and the date. "Turnaround falls from 9.4 to 8 hours by\nJune 2027" is an objective; "improve efficiency" is a wish. Say which ones depend on the customer as well: you answer for deliverables, both sides for\noutcomes.\n-->\n\n[[What changes for the customer, from which figure to which figure, by when.]]\n',
                guidance='What will be different for the customer afterwards, with the figure today, the figure wanted and the date. "Turnaround falls from 9.4 to 8 hours by\nJune 2027" is an objective; "improve efficiency" is a wish. Say which ones depend on the customer as well: you answer for deliverables, both sides for\noutcomes.',
                owned=frozenset(('[[What changes for the customer, from which figure to which figure, by when.]]',)),
            ),
            SectionSpec(
                key='requirements',
                title='Requirements',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('agreed requirements', 'business requirements', 'client requirements', 'customer requirements', 'initial user needs', 'requirements', 'requirements as understood', 'requirements as we understand them', 'summary of requirements', 'user needs', 'user requirements', 'your requirements')),
                when={'has-request': ('no',),},
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'requirement': ColumnSpec(key='requirement', title='Requirement', names=frozenset(('description', 'need', 'requirement', 'statement', 'what you asked for'))), 'source': ColumnSpec(key='source', title='Source', names=frozenset(('asked by', 'from', 'origin', 'source'))), 'priority': ColumnSpec(key='priority', title='Priority', type='choice', values=('Must', 'Should', 'Could', "Won't"), names=frozenset(('moscow', 'priority')))}), item='REQ', covered_by=('DEL', 'EXC'), lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'description': 'requirement', 'need': 'requirement', 'requirement': 'requirement', 'statement': 'requirement', 'what you asked for': 'requirement', 'asked by': 'source', 'from': 'source', 'origin': 'source', 'source': 'source', 'moscow': 'priority', 'priority': 'priority'}), samples=frozenset(('REQ-001', '[[must, should or could]]', '[[what the customer asked for, in their words]]', '[[who said it, where and when]]'))),
                source="## Requirements\n\n<!--\nNobody wrote a request, so write down what you heard and have it confirmed: one row a requirement, in the customer's words, with who said it and when.\nThis list is what the deliverables answer and what the project will be held to. Left unwritten, it will be remembered differently by each side.\n-->\n\n| Id | Requirement | Source | Priority |\n|---|---|---|---|\n| REQ-001 | [[what the customer asked for, in their words]] | [[who said it, where and when]] | [[must, should or could]] |\n",
                guidance="Nobody wrote a request, so write down what you heard and have it confirmed: one row a requirement, in the customer's words, with who said it and when.\nThis list is what the deliverables answer and what the project will be held to. Left unwritten, it will be remembered differently by each side.",
                owned=frozenset(('REQ-001 | [[what the customer asked for, in their words]] | [[who said it, where and when]] | [[must, should or could]]',)),
            ),
            SectionSpec(
                key='compliance-matrix',
                title='Compliance matrix',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('answers to your requirements', 'compliance', 'compliance matrix', 'compliance statement', 'compliance table', 'compliance with requirements', 'compliance with the request', 'requirements compliance', 'requirements compliance matrix', 'requirements matrix', 'requirements response', 'requirements traceability matrix', 'response to requirements', 'response to your requirements', 'statement of compliance')),
                when={'has-request': ('yes',),},
                free=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'requirement': ColumnSpec(key='requirement', title='Requirement', names=frozenset(('description', 'requirement', 'requirement text', 'what you asked for', 'your requirement'))), 'clause': ColumnSpec(key='clause', title='Clause', names=frozenset(('clause', 'reference', 'request section', 'section', 'source')), optional=True), 'answer': ColumnSpec(key='answer', title='Answer', type='choice', values=('comply', 'partial', 'exception'), names=frozenset(('answer', 'compliance', 'compliant', 'disposition', 'status'))), 'how-and-where': ColumnSpec(key='how-and-where', title='How and where', names=frozenset(('comment', 'comments', 'evidence', 'explanation', 'how', 'how and where', 'our response', 'remarks', 'response', 'where answered')))}), item='REQ', covered_by=('DEL', 'EXC'), lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'description': 'requirement', 'requirement': 'requirement', 'requirement text': 'requirement', 'what you asked for': 'requirement', 'your requirement': 'requirement', 'clause': 'clause', 'reference': 'clause', 'request section': 'clause', 'section': 'clause', 'source': 'clause', 'answer': 'answer', 'compliance': 'answer', 'compliant': 'answer', 'disposition': 'answer', 'status': 'answer', 'comment': 'how-and-where', 'comments': 'how-and-where', 'evidence': 'how-and-where', 'explanation': 'how-and-where', 'how': 'how-and-where', 'how and where': 'how-and-where', 'our response': 'how-and-where', 'remarks': 'how-and-where', 'response': 'how-and-where', 'where answered': 'how-and-where'}), samples=frozenset(('REQ-001', '[[clause]]', '[[comply, partial or exception]]', '[[the requirement in the words of the request]]', '[[what meets it and where it is described]]'))),
                source='## Compliance matrix\n\n<!--\nOne row for each requirement of the request, in its order and its words, with its clause; the evaluator scores from this table. "comply" means that a\ndeliverable covers it and the price holds it. Where you answer "partial" or "exception", say exactly what is missing and name the exclusion: a silent\nyes is paid for in delivery.\n-->\n\n| Id | Requirement | Clause | Answer | How and where |\n|---|---|---|---|---|\n| REQ-001 | [[the requirement in the words of the request]] | [[clause]] | [[comply, partial or exception]] | [[what meets it and where it is described]] |\n',
                guidance='One row for each requirement of the request, in its order and its words, with its clause; the evaluator scores from this table. "comply" means that a\ndeliverable covers it and the price holds it. Where you answer "partial" or "exception", say exactly what is missing and name the exclusion: a silent\nyes is paid for in delivery.',
                owned=frozenset(('REQ-001 | [[the requirement in the words of the request]] | [[clause]] | [[comply, partial or exception]] | [[what meets it and where it is described]]',)),
            ),
            SectionSpec(
                key='approach',
                title='Approach',
                level=2,
                position=5,
                parent=None,
                names=frozenset(('approach', 'approach and methodology', 'delivery approach', 'how we will work', 'how we work', 'implementation approach', 'method', 'method of approach', 'method statement', 'methodology', 'our approach', 'our methodology', 'our proposal', 'our solution', 'phases', 'project approach', 'proposed approach', 'proposed solution', 'solution', 'solution overview', 'tasks', 'technical approach', 'technical architecture', 'work plan')),
                when={'engagement': ('services', 'solution'),},
                owner='Senior Designer',
                promises=True,
                source='## Approach\n\n<!--\nHow you will work and why this way and not another: the order of the work, what the customer sees when, how quality is checked, which choice you made\namong which options. Have it written by the person who will do it. Skip company history and method names that say nothing about this job.\n-->\n\n[[The steps of the work, why in this order, what the customer sees at each, and how quality is checked.]]\n',
                guidance='How you will work and why this way and not another: the order of the work, what the customer sees when, how quality is checked, which choice you made\namong which options. Have it written by the person who will do it. Skip company history and method names that say nothing about this job.',
                owned=frozenset(('[[The steps of the work, why in this order, what the customer sees at each, and how quality is checked.]]',)),
            ),
            SectionSpec(
                key='scope',
                title='Scope',
                level=2,
                position=6,
                parent=None,
                names=frozenset(('in scope', 'included', 'mvp scope and deliverables', 'project scope', 'scope', 'scope and deliverables', 'scope and exclusions', 'scope and limits', 'scope of services', 'scope of supply', 'scope of the proposal', 'scope of work', 'scope of work and deliverables', 'scope statement', 'services', 'what is included')),
                owner='Delivery Manager',
                source='## Scope\n\n<!--\nDraw the border in figures: which sites, users, systems, volumes, languages, versions and working hours the price covers. The next reader will take\neach figure that is missing as unlimited. What lies outside goes under Exclusions.\n-->\n\n[[Sites, users, systems, volumes and periods that the price covers.]]\n',
                guidance='Draw the border in figures: which sites, users, systems, volumes, languages, versions and working hours the price covers. The next reader will take\neach figure that is missing as unlimited. What lies outside goes under Exclusions.',
                owned=frozenset(('[[Sites, users, systems, volumes and periods that the price covers.]]',)),
            ),
            SectionSpec(
                key='deliverables',
                title='Deliverables',
                level=2,
                position=7,
                parent=None,
                names=frozenset(('deliverables', 'deliverables and acceptance criteria', 'deliverables and milestones', 'deliverables and timeline', 'goods', 'items supplied', 'key deliverables', 'list of deliverables', 'mvp scope and deliverables', 'outputs', 'products', 'products and services', 'project deliverables', 'project products', 'scope and deliverables', 'scope of work and deliverables', 'what we will deliver', 'what you get', 'what you will receive', 'work products')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'deliverable': ColumnSpec(key='deliverable', title='Deliverable', names=frozenset(('deliverable', 'description', 'item', 'name', 'output', 'product', 'title'))), 'covers': ColumnSpec(key='covers', title='Covers', type='ref', to='REQ', names=frozenset(('answers', 'covers', 'for requirements', 'requirement', 'requirements', 'satisfies'))), 'acceptance-criterion': ColumnSpec(key='acceptance-criterion', title='Acceptance criterion', names=frozenset(('acceptance', 'acceptance criteria', 'acceptance criterion', 'accepted when', 'criteria', 'criterion', 'done when', 'performance standard', 'success criteria', 'success criterion')), measured=True), 'due': ColumnSpec(key='due', title='Due', type='date', names=frozenset(('by', 'date', 'delivered by', 'delivery date', 'due', 'due by', 'due date', 'target', 'target date')))}), item='DEL', covered_by=('PRC',), lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'deliverable': 'deliverable', 'description': 'deliverable', 'item': 'deliverable', 'name': 'deliverable', 'output': 'deliverable', 'product': 'deliverable', 'title': 'deliverable', 'answers': 'covers', 'covers': 'covers', 'for requirements': 'covers', 'requirement': 'covers', 'requirements': 'covers', 'satisfies': 'covers', 'acceptance': 'acceptance-criterion', 'acceptance criteria': 'acceptance-criterion', 'acceptance criterion': 'acceptance-criterion', 'accepted when': 'acceptance-criterion', 'criteria': 'acceptance-criterion', 'criterion': 'acceptance-criterion', 'done when': 'acceptance-criterion', 'performance standard': 'acceptance-criterion', 'success criteria': 'acceptance-criterion', 'success criterion': 'acceptance-criterion', 'by': 'due', 'date': 'due', 'delivered by': 'due', 'delivery date': 'due', 'due': 'due', 'due by': 'due', 'due date': 'due', 'target': 'due', 'target date': 'due'}), samples=frozenset(('DEL-001', '[[REQ-001]]', '[[measure or test, with the figure that passes]]', '[[what the customer receives]]', '[[yyyy-mm-dd]]'))),
                source='## Deliverables\n\n<!--\nWhatever the customer receives, pays for and accepts, one row each, named as a thing and not as an activity ("migrated records", not "migration\nwork"). Each covers at least one requirement and has a criterion that two people would judge alike: a count, a limit, a test with its result. For\ngoods, give the item, the number and the standard that it meets.\n-->\n\n| Id | Deliverable | Covers | Acceptance criterion | Due |\n|---|---|---|---|---|\n| DEL-001 | [[what the customer receives]] | [[REQ-001]] | [[measure or test, with the figure that passes]] | [[yyyy-mm-dd]] |\n',
                guidance='Whatever the customer receives, pays for and accepts, one row each, named as a thing and not as an activity ("migrated records", not "migration\nwork"). Each covers at least one requirement and has a criterion that two people would judge alike: a count, a limit, a test with its result. For\ngoods, give the item, the number and the standard that it meets.',
                owned=frozenset(('DEL-001 | [[what the customer receives]] | [[REQ-001]] | [[measure or test, with the figure that passes]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='exclusions',
                title='Exclusions',
                level=2,
                position=8,
                parent=None,
                names=frozenset(('assumptions and exclusions', 'excluded', 'exclusions', 'exclusions and assumptions', 'explicit exclusions', 'explicitly excluded', 'is not responsible for', 'limitations', 'limits of scope', 'non goals', 'not in scope', 'not included', 'out of scope', 'out of scope activities', 'out of scope items', 'scope and exclusions', 'scope exclusions', 'scope limits', 'supplier is not responsible for', 'we are not responsible for', 'what is not included')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'exclusion': ColumnSpec(key='exclusion', title='Exclusion', names=frozenset(('description', 'excluded', 'exclusion', 'item', 'not included', 'out of scope', 'what is excluded'))), 'requirements': ColumnSpec(key='requirements', title='Requirements', type='ref', to='REQ', names=frozenset(('concerns', 'covers', 'requirement', 'requirements')), optional=True), 'who-does-it': ColumnSpec(key='who-does-it', title='Who does it', names=frozenset(('done by', 'instead', 'provided by', 'reason', 'responsible', 'who does it', 'who provides it')))}), item='EXC', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'description': 'exclusion', 'excluded': 'exclusion', 'exclusion': 'exclusion', 'item': 'exclusion', 'not included': 'exclusion', 'out of scope': 'exclusion', 'what is excluded': 'exclusion', 'concerns': 'requirements', 'covers': 'requirements', 'requirement': 'requirements', 'requirements': 'requirements', 'done by': 'who-does-it', 'instead': 'who-does-it', 'provided by': 'who-does-it', 'reason': 'who-does-it', 'responsible': 'who-does-it', 'who does it': 'who-does-it', 'who provides it': 'who-does-it'}), samples=frozenset(('EXC-001', '[[REQ-001, or leave empty]]', '[[what is not in the price]]', '[[who does it instead, or nobody]]'))),
                source='## Exclusions\n\n<!--\nWhat a fair-minded customer might expect and will not get for this price. Ask the designer what they left out of the estimate, and the salesperson\nwhat the customer hinted at. Say who does it instead. Example: "Training of agents\' staff; the port does it with our guide."\n-->\n\n| Id | Exclusion | Requirements | Who does it |\n|---|---|---|---|\n| EXC-001 | [[what is not in the price]] | [[REQ-001, or leave empty]] | [[who does it instead, or nobody]] |\n',
                guidance='What a fair-minded customer might expect and will not get for this price. Ask the designer what they left out of the estimate, and the salesperson\nwhat the customer hinted at. Say who does it instead. Example: "Training of agents\' staff; the port does it with our guide."',
                owned=frozenset(('EXC-001 | [[what is not in the price]] | [[REQ-001, or leave empty]] | [[who does it instead, or nobody]]',)),
            ),
            SectionSpec(
                key='assumptions',
                title='Assumptions',
                level=2,
                position=9,
                parent=None,
                names=frozenset(('assumptions', 'assumptions and constraints', 'assumptions and dependencies', 'assumptions and exclusions', 'assumptions and risks', 'assumptions constraints and dependencies', 'assumptions dependencies and constraints', 'assumptions made', 'assumptions risks and dependencies', 'constraints and assumptions', 'dependencies and assumptions', 'exclusions and assumptions', 'key assumptions', 'our assumptions', 'planning assumptions', 'pricing assumptions', 'project assumptions', 'raid', 'risks and assumptions', 'risks assumptions and dependencies', 'working assumptions')),
                absent=True,
                when={'assumptions-location': ('proposal',),},
                refused_otherwise=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'assumption': ColumnSpec(key='assumption', title='Assumption', names=frozenset(('assumption', 'description', 'statement', 'what we assume'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('checked by', 'owner', 'responsible', 'who checks'))), 'check-by': ColumnSpec(key='check-by', title='Check by', type='date', names=frozenset(('check by', 'check date', 'checked on', 'confirm by', 'date', 'review date', 'to be checked by', 'validate by'))), 'if-false': ColumnSpec(key='if-false', title='If false', names=frozenset(('consequence', 'consequence if false', 'effect if false', 'if false', 'if not true', 'if wrong', 'impact', 'impact if false')))}), item='ASM', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'assumption': 'assumption', 'description': 'assumption', 'statement': 'assumption', 'what we assume': 'assumption', 'checked by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who checks': 'owner', 'check by': 'check-by', 'check date': 'check-by', 'checked on': 'check-by', 'confirm by': 'check-by', 'date': 'check-by', 'review date': 'check-by', 'to be checked by': 'check-by', 'validate by': 'check-by', 'consequence': 'if-false', 'consequence if false': 'if-false', 'effect if false': 'if-false', 'if false': 'if-false', 'if not true': 'if-false', 'if wrong': 'if-false', 'impact': 'if-false', 'impact if false': 'if-false'}), samples=frozenset(('ASM-001', '[[effect on price, date or scope]]', '[[name]]', '[[what was taken as true]]', '[[yyyy-mm-dd]]'))),
                source='## Assumptions\n\n<!--\nWhat you took as true to set price and dates, and could not check yet. Each has an owner on your side, a date by which it is checked, and what follows\nif it is false, in money or days. Something that the customer must do is a dependency; something that may happen is a risk. "The customer cooperates"\nis neither.\n-->\n\n| Id | Assumption | Owner | Check by | If false |\n|---|---|---|---|---|\n| ASM-001 | [[what was taken as true]] | [[name]] | [[yyyy-mm-dd]] | [[effect on price, date or scope]] |\n',
                guidance='What you took as true to set price and dates, and could not check yet. Each has an owner on your side, a date by which it is checked, and what follows\nif it is false, in money or days. Something that the customer must do is a dependency; something that may happen is a risk. "The customer cooperates"\nis neither.',
                owned=frozenset(('ASM-001 | [[what was taken as true]] | [[name]] | [[yyyy-mm-dd]] | [[effect on price, date or scope]]',)),
            ),
            SectionSpec(
                key='dependencies',
                title='Dependencies',
                level=2,
                position=10,
                parent=None,
                names=frozenset(('assumptions and dependencies', 'assumptions constraints and dependencies', 'assumptions dependencies and constraints', 'assumptions risks and dependencies', 'client dependencies', 'client inputs', 'client obligations', 'client responsibilities', 'customer dependencies', 'customer furnished items', 'customer inputs', 'customer obligations', 'customer responsibilities', 'customer s duties', 'dependencies', 'dependencies and assumptions', 'dependencies and client responsibilities', 'dependencies and customer responsibilities', 'external dependencies', 'preconditions', 'prerequisites', 'raid', 'requesting agency s responsibilities', 'requirements on the customer', 'risks assumptions and dependencies', 'servicing agency s requirements', 'what we need from the customer', 'what we need from you', 'your responsibilities')),
                absent=True,
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'what-we-need': ColumnSpec(key='what-we-need', title='What we need', names=frozenset(('dependency', 'description', 'input', 'need', 'responsibility', 'what', 'what we need'))), 'from-whom': ColumnSpec(key='from-whom', title='From whom', type='person', names=frozenset(('by whom', 'from', 'from whom', 'owner', 'provided by', 'responsible', 'who'))), 'by-when': ColumnSpec(key='by-when', title='By when', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'due date', 'needed by', 'required by', 'when'))), 'if-late': ColumnSpec(key='if-late', title='If late', names=frozenset(('consequence', 'effect if late', 'if late', 'if not', 'impact', 'impact if late')))}), item='DEP', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'dependency': 'what-we-need', 'description': 'what-we-need', 'input': 'what-we-need', 'need': 'what-we-need', 'responsibility': 'what-we-need', 'what': 'what-we-need', 'what we need': 'what-we-need', 'by whom': 'from-whom', 'from': 'from-whom', 'from whom': 'from-whom', 'owner': 'from-whom', 'provided by': 'from-whom', 'responsible': 'from-whom', 'who': 'from-whom', 'by': 'by-when', 'by when': 'by-when', 'date': 'by-when', 'due': 'by-when', 'due date': 'by-when', 'needed by': 'by-when', 'required by': 'by-when', 'when': 'by-when', 'consequence': 'if-late', 'effect if late': 'if-late', 'if late': 'if-late', 'if not': 'if-late', 'impact': 'if-late', 'impact if late': 'if-late'}), samples=frozenset(('DEP-001', '[[access, data, people, decision or place]]', '[[effect on the plan]]', '[[name]]', '[[yyyy-mm-dd]]'))),
                source='## Dependencies\n\n<!--\nWhat you need from the customer or from a third party, from whom by name, by which date, and what a late answer costs. Go through the plan and ask at\neach step whose door you would have to knock at. Tell the people named here before they read it here.\n-->\n\n| Id | What we need | From whom | By when | If late |\n|---|---|---|---|---|\n| DEP-001 | [[access, data, people, decision or place]] | [[name]] | [[yyyy-mm-dd]] | [[effect on the plan]] |\n',
                guidance='What you need from the customer or from a third party, from whom by name, by which date, and what a late answer costs. Go through the plan and ask at\neach step whose door you would have to knock at. Tell the people named here before they read it here.',
                owned=frozenset(('DEP-001 | [[access, data, people, decision or place]] | [[name]] | [[yyyy-mm-dd]] | [[effect on the plan]]',)),
            ),
            SectionSpec(
                key='timeline',
                title='Timeline',
                level=2,
                position=11,
                parent=None,
                names=frozenset(('deliverable timeline', 'deliverables and milestones', 'deliverables and timeline', 'delivery schedule', 'delivery timeline', 'high level plan', 'implementation sequence', 'key dates', 'key milestones', 'milestones', 'milestones and timeline', 'outline plan', 'period of performance', 'plan', 'plan and milestones', 'planning', 'programme', 'project plan', 'project schedule', 'project timeline', 'roadmap', 'schedule', 'schedule and milestones', 'timeline', 'timeline and milestones', 'timescales', 'timetable')),
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'milestone': ColumnSpec(key='milestone', title='Milestone', names=frozenset(('description', 'event', 'item', 'milestone', 'milestone or phase', 'phase', 'stage', 'step'))), 'work-starts': ColumnSpec(key='work-starts', title='Work starts', type='date', names=frozenset(('begin', 'from', 'start', 'start date', 'starts', 'work starts')), optional=True), 'reached-by': ColumnSpec(key='reached-by', title='Reached by', type='date', names=frozenset(('by', 'completed by', 'date', 'due', 'due by', 'due date', 'end', 'end date', 'finish', 'planned date', 'reached by', 'target', 'target date', 'until', 'when'))), 'deliverables': ColumnSpec(key='deliverables', title='Deliverables', type='ref', to='DEL', names=frozenset(('deliverable', 'deliverables', 'delivers', 'outputs', 'products')), optional=True)}), checks=(TableCheck(kind='before', columns=('work-starts', 'reached-by')),), lookup=MappingProxyType({'description': 'milestone', 'event': 'milestone', 'item': 'milestone', 'milestone': 'milestone', 'milestone or phase': 'milestone', 'phase': 'milestone', 'stage': 'milestone', 'step': 'milestone', 'begin': 'work-starts', 'from': 'work-starts', 'start': 'work-starts', 'start date': 'work-starts', 'starts': 'work-starts', 'work starts': 'work-starts', 'by': 'reached-by', 'completed by': 'reached-by', 'date': 'reached-by', 'due': 'reached-by', 'due by': 'reached-by', 'due date': 'reached-by', 'end': 'reached-by', 'end date': 'reached-by', 'finish': 'reached-by', 'planned date': 'reached-by', 'reached by': 'reached-by', 'target': 'reached-by', 'target date': 'reached-by', 'until': 'reached-by', 'when': 'reached-by', 'deliverable': 'deliverables', 'deliverables': 'deliverables', 'delivers': 'deliverables', 'outputs': 'deliverables', 'products': 'deliverables'}), samples=frozenset(('[[DEL-001]]', '[[a state that can be seen]]', '[[yyyy-mm-dd]]'))),
                source='## Timeline\n\n<!--\nMilestones that the customer can see, with real dates, not "week 6". Ask the people who will do the work whether they are free on those days, and\nleave room for the customer\'s holidays, audits and busy season. If the award may come late, say in the text how many days the dates then move.\n-->\n\n| Milestone | Work starts | Reached by | Deliverables |\n|---|---|---|---|\n| [[a state that can be seen]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] | [[DEL-001]] |\n',
                guidance='Milestones that the customer can see, with real dates, not "week 6". Ask the people who will do the work whether they are free on those days, and\nleave room for the customer\'s holidays, audits and busy season. If the award may come late, say in the text how many days the dates then move.',
                owned=frozenset(('[[a state that can be seen]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] | [[DEL-001]]',)),
            ),
            SectionSpec(
                key='ordering-and-stock',
                title='Ordering and stock',
                level=2,
                position=12,
                parent=None,
                names=frozenset(('call off procedure', 'call offs', 'how to order', 'order procedure', 'order process', 'ordering', 'ordering and stock', 'ordering procedure', 'orders', 'orders and stock', 'stock', 'stock and ordering')),
                when={'engagement': ('commodity',),},
                owner='Account Manager',
                source='## Ordering and stock\n\n<!--\nHow the customer orders, who may, what the smallest order is, and what you hold in stock for them. Go along on a visit and watch how they order today\nbefore you write this. Name the person who answers on the day when an order is wrong.\n-->\n\n[[How to order, from whom, smallest order, what is held in stock, and how the stock is filled up again.]]\n',
                guidance='How the customer orders, who may, what the smallest order is, and what you hold in stock for them. Go along on a visit and watch how they order today\nbefore you write this. Name the person who answers on the day when an order is wrong.',
                owned=frozenset(('[[How to order, from whom, smallest order, what is held in stock, and how the stock is filled up again.]]',)),
            ),
            SectionSpec(
                key='lead-times',
                title='Lead times',
                level=2,
                position=13,
                parent=None,
                names=frozenset(('availability', 'capacity and lead times', 'delivery performance', 'delivery time', 'delivery times', 'lead time', 'lead times', 'lead times and availability', 'lead times and capacity')),
                when={'engagement': ('commodity',),},
                owner='Delivery Manager',
                measured=True,
                table=TableSpec(columns=MappingProxyType({'items': ColumnSpec(key='items', title='Items', type='ref', to='DEL', names=frozenset(('deliverable', 'deliverables', 'item', 'items', 'product', 'products'))), 'from-stock': ColumnSpec(key='from-stock', title='From stock', type='choice', values=('yes', 'no'), names=frozenset(('from stock', 'stock', 'stock item')), optional=True), 'working-days': ColumnSpec(key='working-days', title='Working days', type='number', names=frozenset(('days', 'delivery time', 'lead time', 'working days')), min=0), 'largest-order': ColumnSpec(key='largest-order', title='Largest order', names=frozenset(('holds up to', 'largest order', 'maximum order', 'maximum quantity', 'up to')), optional=True)}), lookup=MappingProxyType({'deliverable': 'items', 'deliverables': 'items', 'item': 'items', 'items': 'items', 'product': 'items', 'products': 'items', 'from stock': 'from-stock', 'stock': 'from-stock', 'stock item': 'from-stock', 'days': 'working-days', 'delivery time': 'working-days', 'lead time': 'working-days', 'working days': 'working-days', 'holds up to': 'largest-order', 'largest order': 'largest-order', 'maximum order': 'largest-order', 'maximum quantity': 'largest-order', 'up to': 'largest-order'}), samples=frozenset(('[[DEL-001]]', '[[number of pieces for which this holds]]', '[[number]]', '[[yes or no]]'))),
                source="## Lead times\n\n<!--\nWorking days from order to delivery for each item, and the largest quantity for which that holds. Get the figures from production and purchasing, not\nfrom last year's offer. One line on what happens in the month when everybody orders at once is worth more than a shorter figure.\n-->\n\n| Items | From stock | Working days | Largest order |\n|---|---|---|---|\n| [[DEL-001]] | [[yes or no]] | [[number]] | [[number of pieces for which this holds]] |\n",
                guidance="Working days from order to delivery for each item, and the largest quantity for which that holds. Get the figures from production and purchasing, not\nfrom last year's offer. One line on what happens in the month when everybody orders at once is worth more than a shorter figure.",
                owned=frozenset(('[[DEL-001]] | [[yes or no]] | [[number]] | [[number of pieces for which this holds]]',)),
            ),
            SectionSpec(
                key='delivery-terms',
                title='Delivery terms',
                level=2,
                position=14,
                parent=None,
                names=frozenset(('delivery', 'delivery and packing', 'delivery conditions', 'delivery terms', 'freight and delivery', 'incoterms', 'packing and delivery', 'shipment', 'shipping', 'shipping terms', 'terms of delivery')),
                when={'engagement': ('commodity',),},
                owner='Delivery Manager',
                source='## Delivery terms\n\n<!--\nWhere the goods change hands, who pays freight, duty and insurance, and who carries the risk on the way: a named delivery rule with its place and\nedition, such as "DAP Vlietland depot North (Incoterms 2020)". Add packing, labelling, opening hours and what the driver has to bring.\n-->\n\n[[Delivery rule and place, freight, risk, packing, labels, receiving hours and papers that come with the goods.]]\n',
                guidance='Where the goods change hands, who pays freight, duty and insurance, and who carries the risk on the way: a named delivery rule with its place and\nedition, such as "DAP Vlietland depot North (Incoterms 2020)". Add packing, labelling, opening hours and what the driver has to bring.',
                owned=frozenset(('[[Delivery rule and place, freight, risk, packing, labels, receiving hours and papers that come with the goods.]]',)),
            ),
            SectionSpec(
                key='follow-up-visit',
                title='Follow-up visit',
                level=2,
                position=15,
                parent=None,
                names=frozenset(('after sales', 'after sales care', 'after sales visit', 'customer follow up', 'customer visits', 'follow up', 'follow up visit', 'follow up visits', 'review visits', 'site visit', 'site visits')),
                when={'engagement': ('commodity',),},
                owner='Account Manager',
                source='## Follow-up visit\n\n<!--\nGoods are judged in use. Say who visits, when, and what they look at: how the items are stored, fitted and ordered, what was returned and why. Send\nsomebody from production or delivery along with the account manager; both come back knowing more. Put the first date in the text.\n-->\n\n[[Who visits when, what they look at, and who receives the report.]]\n',
                guidance='Goods are judged in use. Say who visits, when, and what they look at: how the items are stored, fitted and ordered, what was returned and why. Send\nsomebody from production or delivery along with the account manager; both come back knowing more. Put the first date in the text.',
                owned=frozenset(('[[Who visits when, what they look at, and who receives the report.]]',)),
            ),
            SectionSpec(
                key='team',
                title='Team',
                level=2,
                position=16,
                parent=None,
                names=frozenset(('contacts', 'delivery team', 'government personnel', 'key people', 'key personnel', 'key staff', 'named roles', 'our team', 'people', 'personnel', 'project organisation', 'project organization', 'project team', 'proposed team', 'resources', 'roles', 'roles and responsibilities', 'staffing', 'team', 'team and roles', 'team organisation', 'team organization', 'team structure', 'the team', 'who will do the work', 'your contacts')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'position', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('name', 'person', 'who'))), 'what-they-do-for-you': ColumnSpec(key='what-they-do-for-you', title='What they do for you', names=frozenset(('answers for', 'contribution', 'duties', 'responsibilities', 'responsibility', 'responsible for', 'task', 'tasks', 'what they do for you')))}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {}), ('Project Manager', {'engagement': ('services', 'solution'),}), ('Senior Designer', {'engagement': ('services', 'solution'),})),}), lookup=MappingProxyType({'function': 'role', 'position': 'role', 'role': 'role', 'name': 'name', 'person': 'name', 'who': 'name', 'answers for': 'what-they-do-for-you', 'contribution': 'what-they-do-for-you', 'duties': 'what-they-do-for-you', 'responsibilities': 'what-they-do-for-you', 'responsibility': 'what-they-do-for-you', 'responsible for': 'what-they-do-for-you', 'task': 'what-they-do-for-you', 'tasks': 'what-they-do-for-you', 'what they do for you': 'what-they-do-for-you'}), samples=frozenset(('Account Manager', 'Delivery Manager', 'Project Manager', 'Senior Designer', '[[account-manager]]', '[[delivery-manager]]', '[[project-manager]]', '[[senior-designer]]', '[[what the customer can come to them for]]', '[[what they answer for]]'))),
                source="## Team\n\n<!--\nThe people who will really do it, by name, asked beforehand. The intended project manager and senior designer helped to scope this offer; if they did\nnot, mend that before you send it. Say in the text how much of each person's time the customer gets. One person may hold two roles; name\nsubcontractors as such.\n-->\n\n| Role | Name | What they do for you |\n|---|---|---|\n| Account Manager | [[account-manager]] | [[what the customer can come to them for]] |\n| Delivery Manager | [[delivery-manager]] | [[what the customer can come to them for]] |\n| Project Manager | [[project-manager]] | [[what they answer for]] |\n| Senior Designer | [[senior-designer]] | [[what they answer for]] |\n",
                guidance="The people who will really do it, by name, asked beforehand. The intended project manager and senior designer helped to scope this offer; if they did\nnot, mend that before you send it. Say in the text how much of each person's time the customer gets. One person may hold two roles; name\nsubcontractors as such.",
                owned=frozenset(('Account Manager | [[account-manager]] | [[what the customer can come to them for]]', 'Delivery Manager | [[delivery-manager]] | [[what the customer can come to them for]]', 'Project Manager | [[project-manager]] | [[what they answer for]]', 'Senior Designer | [[senior-designer]] | [[what they answer for]]')),
                fielded=('Account Manager | [[account-manager]] | [[what the customer can come to them for]]', 'Delivery Manager | [[delivery-manager]] | [[what the customer can come to them for]]', 'Project Manager | [[project-manager]] | [[what they answer for]]', 'Senior Designer | [[senior-designer]] | [[what they answer for]]'),
            ),
            SectionSpec(
                key='replacing-key-people',
                title='Replacing key people',
                level=2,
                position=17,
                parent=None,
                names=frozenset(('changes of key people', 'changes of personnel', 'changes to the team', 'continuity of personnel', 'continuity of the team', 'key personnel substitution', 'replacement of key people', 'replacement of key personnel', 'replacement of personnel', 'replacement of staff', 'replacing key people', 'staff continuity', 'substitution', 'substitution of key personnel', 'swap out')),
                when={'engagement': ('services', 'solution'),},
                owner='Delivery Manager',
                stands=True,
                reference=True,
                source="## Replacing key people\n\n<!--\nCustomers buy people, and people fall ill, leave or get moved. Say what you promise when that happens. The text below may stand; strike the sentences\nthat you could not keep.\n-->\n\nThe Project Manager and the Senior Designer named under Team are the people who will do this work. We replace them only when they leave, fall ill or\nthe customer asks for it.\n\nIf one of them has to be replaced, we tell the customer in writing at least ten working days before, or on the first working day after we learn of it.\nWe propose a person with equal experience, whom the customer may interview and refuse. The old and the new person work together for at least five days\nwhere that is possible. The customer pays neither for those days nor for the new person's learning.\n",
                guidance='Customers buy people, and people fall ill, leave or get moved. Say what you promise when that happens. The text below may stand; strike the sentences\nthat you could not keep.',
                owned=frozenset(("If one of them has to be replaced, we tell the customer in writing at least ten working days before, or on the first working day after we learn of it. We propose a person with equal experience, whom the customer may interview and refuse. The old and the new person work together for at least five days where that is possible. The customer pays neither for those days nor for the new person's learning.", 'The Project Manager and the Senior Designer named under Team are the people who will do this work. We replace them only when they leave, fall ill or the customer asks for it.')),
            ),
            SectionSpec(
                key='governance',
                title='Governance',
                level=2,
                position=18,
                parent=None,
                names=frozenset(('administration', 'communication', 'communication and reporting', 'communications', 'governance', 'governance and reporting', 'management approach', 'meetings and reporting', 'project controls', 'project governance', 'project management', 'project status and reporting', 'reporting', 'reporting and reviews', 'status and reporting', 'steering and reporting', 'working together')),
                when={'engagement': ('services', 'solution'),},
                owner='Delivery Manager',
                source='## Governance\n\n<!--\nWho meets whom, how often, and what is on the table each time. The account manager comes to the reviews with the customer: whoever made the promise\nhears how it is kept. Say who decides what, and to whom a matter goes, and how fast, when the two project managers cannot settle it.\n-->\n\n[[Meetings and reports with their rhythm, who attends, who decides what, and the way up when something is stuck.]]\n',
                guidance='Who meets whom, how often, and what is on the table each time. The account manager comes to the reviews with the customer: whoever made the promise\nhears how it is kept. Say who decides what, and to whom a matter goes, and how fast, when the two project managers cannot settle it.',
                owned=frozenset(('[[Meetings and reports with their rhythm, who attends, who decides what, and the way up when something is stuck.]]',)),
            ),
            SectionSpec(
                key='risks',
                title='Risks',
                level=2,
                position=19,
                parent=None,
                names=frozenset(('assumptions and risks', 'assumptions risks and dependencies', 'key risks', 'project risks', 'raid', 'risk', 'risk log', 'risk management', 'risk plan', 'risk register', 'risks', 'risks and assumptions', 'risks and issues', 'risks and measures', 'risks and mitigation', 'risks and mitigations', 'risks and opportunities', 'risks assumptions and dependencies')),
                absent=True,
                when={'engagement': ('services', 'solution'),},
                owner='Project Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'risk': ColumnSpec(key='risk', title='Risk', names=frozenset(('description', 'risk', 'risk description', 'what may happen'))), 'what-we-do-about-it': ColumnSpec(key='what-we-do-about-it', title='What we do about it', names=frozenset(('action', 'countermeasure', 'measure', 'measures', 'mitigation', 'response', 'risk response', 'what we do about it'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('owner', 'responsible', 'risk owner', 'who')))}), item='RSK', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'description': 'risk', 'risk': 'risk', 'risk description': 'risk', 'what may happen': 'risk', 'action': 'what-we-do-about-it', 'countermeasure': 'what-we-do-about-it', 'measure': 'what-we-do-about-it', 'measures': 'what-we-do-about-it', 'mitigation': 'what-we-do-about-it', 'response': 'what-we-do-about-it', 'risk response': 'what-we-do-about-it', 'what we do about it': 'what-we-do-about-it', 'owner': 'owner', 'responsible': 'owner', 'risk owner': 'owner', 'who': 'owner'}), samples=frozenset(('RSK-001', '[[cause, event and effect]]', '[[name]]', '[[what is done before and after]]'))),
                source="## Risks\n\n<!--\nWhat may happen to the customer's outcome, what you do about it, and what you ask of them. Evaluators trust a bidder who names three real risks more\nthan one who names none. Money set aside for risks is an internal figure and does not stand here.\n-->\n\n| Id | Risk | What we do about it | Owner |\n|---|---|---|---|\n| RSK-001 | [[cause, event and effect]] | [[what is done before and after]] | [[name]] |\n",
                guidance="What may happen to the customer's outcome, what you do about it, and what you ask of them. Evaluators trust a bidder who names three real risks more\nthan one who names none. Money set aside for risks is an internal figure and does not stand here.",
                owned=frozenset(('RSK-001 | [[cause, event and effect]] | [[what is done before and after]] | [[name]]',)),
            ),
            SectionSpec(
                key='operating-constraints',
                title='Operating constraints',
                level=2,
                position=20,
                parent=None,
                names=frozenset(('assumptions and constraints', 'assumptions constraints and dependencies', 'assumptions dependencies and constraints', 'constraints', 'constraints and assumptions', 'limitations and constraints', 'mandated constraints', 'non functional requirements', 'operating constraints', 'operational constraints', 'performance requirements', 'project constraints', 'quality attributes', 'quality requirements', 'technical constraints')),
                absent=True,
                when={'engagement': ('services', 'solution'),},
                owner='Senior Designer',
                measured=True,
                table=TableSpec(columns=MappingProxyType({'constraint': ColumnSpec(key='constraint', title='Constraint', names=frozenset(('aspect', 'constraint', 'description', 'requirement', 'subject'))), 'figure-or-rule': ColumnSpec(key='figure-or-rule', title='Figure or rule', names=frozenset(('figure', 'figure or rule', 'limit', 'measure', 'rule', 'target', 'value')), measured=True), 'how-it-is-proven': ColumnSpec(key='how-it-is-proven', title='How it is proven', names=frozenset(('evidence', 'how it is proven', 'method', 'proof', 'proven by', 'test', 'verification')))}), lookup=MappingProxyType({'aspect': 'constraint', 'constraint': 'constraint', 'description': 'constraint', 'requirement': 'constraint', 'subject': 'constraint', 'figure': 'figure-or-rule', 'figure or rule': 'figure-or-rule', 'limit': 'figure-or-rule', 'measure': 'figure-or-rule', 'rule': 'figure-or-rule', 'target': 'figure-or-rule', 'value': 'figure-or-rule', 'evidence': 'how-it-is-proven', 'how it is proven': 'how-it-is-proven', 'method': 'how-it-is-proven', 'proof': 'how-it-is-proven', 'proven by': 'how-it-is-proven', 'test': 'how-it-is-proven', 'verification': 'how-it-is-proven'}), samples=frozenset(('[[limit that two people would judge alike]]', '[[load, time, standard or place]]', '[[test or evidence]]'))),
                source="## Operating constraints\n\n<!--\nWhat the result has to live with: load, response times, hours of operation, standards, the customer's platforms, days on which nothing may change. Put\na figure on each. These are the requirements that cost most when they are found late.\n-->\n\n| Constraint | Figure or rule | How it is proven |\n|---|---|---|\n| [[load, time, standard or place]] | [[limit that two people would judge alike]] | [[test or evidence]] |\n",
                guidance="What the result has to live with: load, response times, hours of operation, standards, the customer's platforms, days on which nothing may change. Put\na figure on each. These are the requirements that cost most when they are found late.",
                owned=frozenset(('[[load, time, standard or place]] | [[limit that two people would judge alike]] | [[test or evidence]]',)),
            ),
            SectionSpec(
                key='service-levels',
                title='Service levels',
                level=2,
                position=21,
                parent=None,
                names=frozenset(('key performance indicators', 'kpis', 'performance requirements matrix', 'qasp', 'quality assurance surveillance plan', 'service level', 'service level agreement', 'service level agreements', 'service levels', 'service quality', 'service standards', 'sla', 'slas', 'support', 'support and service levels')),
                absent=True,
                when={'engagement': ('services', 'solution'),},
                owner='Delivery Manager',
                measured=True,
                table=TableSpec(columns=MappingProxyType({'measure': ColumnSpec(key='measure', title='Measure', names=frozenset(('indicator', 'kpi', 'measure', 'metric', 'service', 'service level', 'what is measured'))), 'target': ColumnSpec(key='target', title='Target', names=frozenset(('level', 'objective', 'standard', 'target', 'threshold')), measured=True), 'counted-how': ColumnSpec(key='counted-how', title='Counted how', names=frozenset(('counted how', 'how counted', 'how measured', 'measured how', 'measurement', 'method', 'source'))), 'if-missed': ColumnSpec(key='if-missed', title='If missed', names=frozenset(('consequence', 'credit', 'if missed', 'penalty', 'remedy', 'service credit')))}), lookup=MappingProxyType({'indicator': 'measure', 'kpi': 'measure', 'measure': 'measure', 'metric': 'measure', 'service': 'measure', 'service level': 'measure', 'what is measured': 'measure', 'level': 'target', 'objective': 'target', 'standard': 'target', 'target': 'target', 'threshold': 'target', 'counted how': 'counted-how', 'how counted': 'counted-how', 'how measured': 'counted-how', 'measured how': 'counted-how', 'measurement': 'counted-how', 'method': 'counted-how', 'source': 'counted-how', 'consequence': 'if-missed', 'credit': 'if-missed', 'if missed': 'if-missed', 'penalty': 'if-missed', 'remedy': 'if-missed', 'service credit': 'if-missed'}), samples=frozenset(('[[figure and period]]', '[[source and method of the count]]', '[[what is measured]]', '[[what the customer gets]]'))),
                source='## Service levels\n\n<!--\nFor anything that goes on after handover: what is measured, the target, over which period, how it is counted, and what follows when it is missed.\nPromise only what you measure today. For a piece of work without such a service, write "Not applicable:" and say why.\n-->\n\n| Measure | Target | Counted how | If missed |\n|---|---|---|---|\n| [[what is measured]] | [[figure and period]] | [[source and method of the count]] | [[what the customer gets]] |\n',
                guidance='For anything that goes on after handover: what is measured, the target, over which period, how it is counted, and what follows when it is missed.\nPromise only what you measure today. For a piece of work without such a service, write "Not applicable:" and say why.',
                owned=frozenset(('[[what is measured]] | [[figure and period]] | [[source and method of the count]] | [[what the customer gets]]',)),
            ),
            SectionSpec(
                key='security-and-data',
                title='Security and data',
                level=2,
                position=22,
                parent=None,
                names=frozenset(('confidentiality', 'confidentiality and data protection', 'cyber security', 'data', 'data handling', 'data processing', 'data protection', 'data protection and security', 'information security', 'privacy', 'privacy and security', 'security', 'security and confidentiality', 'security and data', 'security and data protection', 'security and privacy')),
                absent=True,
                when={'engagement': ('services', 'solution'),},
                owner='Senior Designer',
                reference=True,
                source='## Security and data\n\n<!--\nWhich personal or secret data you will touch, where it is kept, who can see it, how long you keep it and how it is destroyed, and whom you tell within\nhow many hours of a breach. Name certificates with their scope: a certificate of the head office says nothing about the team that does the work.\n-->\n\n[[Data touched, where it is kept and by whom it is seen, how long, how it is destroyed, how a breach is reported.]]\n',
                guidance='Which personal or secret data you will touch, where it is kept, who can see it, how long you keep it and how it is destroyed, and whom you tell within\nhow many hours of a breach. Name certificates with their scope: a certificate of the head office says nothing about the team that does the work.',
                owned=frozenset(('[[Data touched, where it is kept and by whom it is seen, how long, how it is destroyed, how a breach is reported.]]',)),
            ),
            SectionSpec(
                key='intellectual-property',
                title='Intellectual property',
                level=2,
                position=23,
                parent=None,
                names=frozenset(('copyright', 'data rights', 'data rights and ownership of deliverables', 'intellectual property', 'intellectual property rights', 'ip', 'ip rights', 'ipr', 'licences', 'licensing', 'ownership', 'ownership and licences', 'ownership of results', 'ownership of work products', 'rights to the results')),
                absent=True,
                when={'engagement': ('services', 'solution'),},
                owner='Commercial Manager',
                reference=True,
                source='## Intellectual property\n\n<!--\nWho owns what you make, who may go on using what you brought with you, and what comes from third parties under which licence. Sales teams give this\naway in one sentence; have it read by whoever answers for your products.\n-->\n\n[[Who owns the results, what the supplier keeps and licenses, and what third parties own.]]\n',
                guidance='Who owns what you make, who may go on using what you brought with you, and what comes from third parties under which licence. Sales teams give this\naway in one sentence; have it read by whoever answers for your products.',
                owned=frozenset(('[[Who owns the results, what the supplier keeps and licenses, and what third parties own.]]',)),
            ),
            SectionSpec(
                key='exit-and-transition',
                title='Exit and transition',
                level=2,
                position=24,
                parent=None,
                names=frozenset(('exit', 'exit and handover', 'exit and transition', 'exit management', 'exit plan', 'exit strategy', 'handover', 'handover and exit', 'handover and transition', 'handover plan', 'offboarding', 'termination and exit', 'transition', 'transition out', 'transition plan')),
                absent=True,
                when={'engagement': ('services', 'solution'),},
                owner='Delivery Manager',
                source='## Exit and transition\n\n<!--\nHow the customer gets away from you in good order: what is handed over, in which format, by when, what help there is and at what rate. A clear way out\nmakes it easier to come in. Name the first document of the handover and the day on which it exists.\n-->\n\n[[What is handed over at the end, in which form, by when, and what help is included.]]\n',
                guidance='How the customer gets away from you in good order: what is handed over, in which format, by when, what help there is and at what rate. A clear way out\nmakes it easier to come in. Name the first document of the handover and the day on which it exists.',
                owned=frozenset(('[[What is handed over at the end, in which form, by when, and what help is included.]]',)),
            ),
            SectionSpec(
                key='price',
                title='Price',
                level=2,
                position=25,
                parent=None,
                names=frozenset(('budget', 'charges', 'commercial offer', 'commercial proposal', 'commercials', 'cost', 'cost breakdown', 'cost estimate', 'cost proposal', 'costs', 'estimate', 'estimated cost', 'estimated costs', 'fee', 'fee proposal', 'fees', 'fees and payment', 'fees and payment terms', 'financial proposal', 'investment', 'investment and payment terms', 'our price', 'price', 'price and basis', 'price and payment', 'price and payment terms', 'price breakdown', 'price list', 'price proposal', 'price schedule', 'prices', 'pricing', 'pricing and payment', 'pricing and payment terms', 'quotation', 'reimbursement', 'your investment')),
                owner='Commercial Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'item': ColumnSpec(key='item', title='Item', names=frozenset(('article', 'description', 'item', 'line', 'phase', 'price line', 'product', 'service', 'work'))), 'pays-for': ColumnSpec(key='pays-for', title='Pays for', type='ref', to='DEL', names=frozenset(('covers', 'deliverable', 'deliverables', 'for', 'pays for'))), 'quantity': ColumnSpec(key='quantity', title='Quantity', type='number', names=frozenset(('days', 'effort', 'hours', 'number', 'pieces', 'qty', 'quantity', 'units'))), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('per', 'unit', 'unit of measure', 'uom')), optional=True), 'unit-price': ColumnSpec(key='unit-price', title='Unit price', type='money', names=frozenset(('day rate', 'price each', 'price per unit', 'rate', 'unit cost', 'unit price'))), 'amount': ColumnSpec(key='amount', title='Amount', type='money', names=frozenset(('amount', 'cost', 'investment', 'line amount', 'line total', 'price', 'sum', 'total')))}), item='PRC', checks=(TableCheck(kind='product', columns=('quantity', 'unit-price'), target='amount'), TableCheck(kind='sum', columns=('amount',), target='total-row'), TableCheck(kind='sum', columns=('amount',), target='field:total')), lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'article': 'item', 'description': 'item', 'item': 'item', 'line': 'item', 'phase': 'item', 'price line': 'item', 'product': 'item', 'service': 'item', 'work': 'item', 'covers': 'pays-for', 'deliverable': 'pays-for', 'deliverables': 'pays-for', 'for': 'pays-for', 'pays for': 'pays-for', 'days': 'quantity', 'effort': 'quantity', 'hours': 'quantity', 'number': 'quantity', 'pieces': 'quantity', 'qty': 'quantity', 'quantity': 'quantity', 'units': 'quantity', 'per': 'unit', 'unit': 'unit', 'unit of measure': 'unit', 'uom': 'unit', 'day rate': 'unit-price', 'price each': 'unit-price', 'price per unit': 'unit-price', 'rate': 'unit-price', 'unit cost': 'unit-price', 'unit price': 'unit-price', 'amount': 'amount', 'cost': 'amount', 'investment': 'amount', 'line amount': 'amount', 'line total': 'amount', 'price': 'amount', 'sum': 'amount', 'total': 'amount'}), samples=frozenset(('', 'PRC-001', 'Total', '[[DEL-001]]', '[[day, piece, month or fixed]]', '[[number]]', '[[price of one]]', '[[quantity times unit price]]', '[[total]]', '[[what is bought]]'))),
                source='## Price\n\n<!--\nState the basis first (fixed, time and materials, or capped), with the tax and the index clause, then the lines. Each line names the deliverables that\nit pays for: work without a line was given away, and a line without a deliverable will be struck out. Options stand below the table as a list, outside\nthe total. With time and materials the total is a forecast; with a cap it is the cap.\n-->\n\n[[Basis of the price, what it includes, tax, travel, and whether and when it may rise.]]\n\n| Id | Item | Pays for | Quantity | Unit | Unit price | Amount |\n|---|---|---|---|---|---|---|\n| PRC-001 | [[what is bought]] | [[DEL-001]] | [[number]] | [[day, piece, month or fixed]] | [[price of one]] | [[quantity times unit price]] |\n| | Total | | | | | [[total]] |\n',
                guidance='State the basis first (fixed, time and materials, or capped), with the tax and the index clause, then the lines. Each line names the deliverables that\nit pays for: work without a line was given away, and a line without a deliverable will be struck out. Options stand below the table as a list, outside\nthe total. With time and materials the total is a forecast; with a cap it is the cap.',
                owned=frozenset(('PRC-001 | [[what is bought]] | [[DEL-001]] | [[number]] | [[day, piece, month or fixed]] | [[price of one]] | [[quantity times unit price]]', '[[Basis of the price, what it includes, tax, travel, and whether and when it may rise.]]', '| Total | | | | | [[total]]')),
                fielded=('| Total | | | | | [[total]]',),
            ),
            SectionSpec(
                key='rate-card',
                title='Rate card',
                level=2,
                position=26,
                parent=None,
                names=frozenset(('daily rates', 'day rates', 'hourly rates', 'labor rates', 'labour categories', 'labour rates', 'rate card', 'rate schedule', 'rate sheet', 'rate table', 'rates', 'rates and expenses', 'schedule of rates')),
                when={'price-basis': ('time-and-materials', 'capped'),},
                refused_otherwise=True,
                free=True,
                owner='Commercial Manager',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('category', 'grade', 'labour category', 'level', 'profile', 'role'))), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('basis', 'per', 'unit', 'unit of measure'))), 'rate': ColumnSpec(key='rate', title='Rate', type='money', names=frozenset(('daily rate', 'day rate', 'hourly rate', 'price', 'rate', 'unit price')), min=0), 'holds-until': ColumnSpec(key='holds-until', title='Holds until', type='date', names=frozenset(('fixed until', 'holds until', 'until', 'valid until')), optional=True)}), checks=(TableCheck(kind='unique', columns=('role',)),), lookup=MappingProxyType({'category': 'role', 'grade': 'role', 'labour category': 'role', 'level': 'role', 'profile': 'role', 'role': 'role', 'basis': 'unit', 'per': 'unit', 'unit': 'unit', 'unit of measure': 'unit', 'daily rate': 'rate', 'day rate': 'rate', 'hourly rate': 'rate', 'price': 'rate', 'rate': 'rate', 'unit price': 'rate', 'fixed until': 'holds-until', 'holds until': 'holds-until', 'until': 'holds-until', 'valid until': 'holds-until'}), samples=frozenset(('[[day of how many hours]]', '[[price of one unit]]', '[[role]]', '[[yyyy-mm-dd]]'))),
                source='## Rate card\n\n<!--\nThe rate of each role, for how long a day, at which place, and until when it holds. These rates also price every later change, so list the roles that\na change might need and not only the ones in this offer. Say how travel, overtime and standby are charged.\n-->\n\n| Role | Unit | Rate | Holds until |\n|---|---|---|---|\n| [[role]] | [[day of how many hours]] | [[price of one unit]] | [[yyyy-mm-dd]] |\n',
                guidance='The rate of each role, for how long a day, at which place, and until when it holds. These rates also price every later change, so list the roles that\na change might need and not only the ones in this offer. Say how travel, overtime and standby are charged.',
                owned=frozenset(('[[role]] | [[day of how many hours]] | [[price of one unit]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='payment-terms',
                title='Payment terms',
                level=2,
                position=27,
                parent=None,
                names=frozenset(('billing', 'billing schedule', 'commercial terms', 'fees and payment', 'fees and payment terms', 'instalments', 'investment and payment terms', 'invoices', 'invoicing', 'invoicing and payment', 'invoicing and procedures for payment', 'payment', 'payment and invoicing', 'payment conditions', 'payment milestones', 'payment plan', 'payment schedule', 'payment terms', 'payments', 'price and payment', 'price and payment terms', 'pricing and payment', 'pricing and payment terms', 'terms of payment')),
                owner='Commercial Manager',
                table=TableSpec(columns=MappingProxyType({'instalment': ColumnSpec(key='instalment', title='Instalment', names=frozenset(('description', 'installment', 'instalment', 'invoice', 'milestone', 'payment', 'period', 'stage'))), 'due-when': ColumnSpec(key='due-when', title='Due when', names=frozenset(('condition', 'due on', 'due when', 'event', 'released by', 'trigger', 'when'))), 'expected-on': ColumnSpec(key='expected-on', title='Expected on', type='date', names=frozenset(('date', 'due date', 'expected', 'expected date', 'expected on', 'invoice date', 'planned date')), optional=True), 'amount': ColumnSpec(key='amount', title='Amount', type='money', names=frozenset(('amount', 'invoice amount', 'payment amount', 'price', 'sum', 'value')))}), checks=(TableCheck(kind='sum', columns=('amount',), target='field:total'),), lookup=MappingProxyType({'description': 'instalment', 'installment': 'instalment', 'instalment': 'instalment', 'invoice': 'instalment', 'milestone': 'instalment', 'payment': 'instalment', 'period': 'instalment', 'stage': 'instalment', 'condition': 'due-when', 'due on': 'due-when', 'due when': 'due-when', 'event': 'due-when', 'released by': 'due-when', 'trigger': 'due-when', 'when': 'due-when', 'date': 'expected-on', 'due date': 'expected-on', 'expected': 'expected-on', 'expected date': 'expected-on', 'expected on': 'expected-on', 'invoice date': 'expected-on', 'planned date': 'expected-on', 'amount': 'amount', 'invoice amount': 'amount', 'payment amount': 'amount', 'price': 'amount', 'sum': 'amount', 'value': 'amount'}), samples=frozenset(('[[amount]]', '[[event that releases it]]', '[[name of the instalment]]', '[[yyyy-mm-dd]]'))),
                source="## Payment terms\n\n<!--\nWhat is invoiced when, tied to something the customer can see, with the days to pay. The amounts add up to the total of the price. With time and\nmaterials, or when goods are called off, give the expected invoice of each month or quarter: the customer's finance team plans with it. Check who has\nto place the purchase order before the first invoice.\n-->\n\n[[Days to pay, where invoices go, which order number they carry, and what happens with a disputed amount.]]\n\n| Instalment | Due when | Expected on | Amount |\n|---|---|---|---|\n| [[name of the instalment]] | [[event that releases it]] | [[yyyy-mm-dd]] | [[amount]] |\n",
                guidance="What is invoiced when, tied to something the customer can see, with the days to pay. The amounts add up to the total of the price. With time and\nmaterials, or when goods are called off, give the expected invoice of each month or quarter: the customer's finance team plans with it. Check who has\nto place the purchase order before the first invoice.",
                owned=frozenset(('[[Days to pay, where invoices go, which order number they carry, and what happens with a disputed amount.]]', '[[name of the instalment]] | [[event that releases it]] | [[yyyy-mm-dd]] | [[amount]]')),
            ),
            SectionSpec(
                key='acceptance',
                title='Acceptance',
                level=2,
                position=28,
                parent=None,
                names=frozenset(('acceptance', 'acceptance and testing', 'acceptance criteria', 'acceptance method', 'acceptance of deliverables', 'acceptance of services', 'acceptance on receipt', 'acceptance plan', 'acceptance procedure', 'acceptance process', 'acceptance terms', 'acceptance test', 'acceptance testing', 'completion criteria', 'definition of complete', 'definition of done', 'incoming inspection', 'inspection and acceptance', 'inspection and acceptance of services', 'performance standards', 'product acceptance', 'product acceptance plan', 'project acceptance', 'quality and acceptance', 'success criteria')),
                owner='Delivery Manager',
                measured=True,
                source='## Acceptance\n\n<!--\nHow something delivered becomes something accepted: who tests, against what, within how many working days, which faults stand in the way, what happens\nafter a refusal, and what silence means. For goods, it is the check on receipt and the days to complain. The criteria of each deliverable stand in\ntheir table.\n-->\n\n[[Who accepts, against which criteria, within how many working days, which faults prevent acceptance, what happens then.]]\n',
                guidance='How something delivered becomes something accepted: who tests, against what, within how many working days, which faults stand in the way, what happens\nafter a refusal, and what silence means. For goods, it is the check on receipt and the days to complain. The criteria of each deliverable stand in\ntheir table.',
                owned=frozenset(('[[Who accepts, against which criteria, within how many working days, which faults prevent acceptance, what happens then.]]',)),
            ),
            SectionSpec(
                key='warranty',
                title='Warranty',
                level=2,
                position=29,
                parent=None,
                names=frozenset(('complaints and returns', 'defects', 'defects liability', 'guarantee', 'guarantees', 'liability for defects', 'returns', 'returns and warranty', 'returns policy', 'warranties', 'warranty', 'warranty and claims', 'warranty and complaints', 'warranty and returns', 'warranty period', 'warranty terms')),
                absent=True,
                when={'engagement': ('commodity', 'solution'),},
                owner='Delivery Manager',
                source='## Warranty\n\n<!--\nHow long and from which day, what is covered and what is not, how a claim is made, how fast you mend or replace, and who pays the way back. For goods,\nsay also which unused ones you take back, for how long and at what deduction. Ask the people who handle the claims what customers misread most often.\n-->\n\n[[Warranty period and its start, what it covers, how a claim is made, time to mend or replace, and for goods the terms of return.]]\n',
                guidance='How long and from which day, what is covered and what is not, how a claim is made, how fast you mend or replace, and who pays the way back. For goods,\nsay also which unused ones you take back, for how long and at what deduction. Ask the people who handle the claims what customers misread most often.',
                owned=frozenset(('[[Warranty period and its start, what it covers, how a claim is made, time to mend or replace, and for goods the terms of return.]]',)),
            ),
            SectionSpec(
                key='change-control',
                title='Change control',
                level=2,
                position=30,
                parent=None,
                names=frozenset(('change control', 'change control procedure', 'change control process', 'change management', 'change orders', 'change procedure', 'change process', 'change request process', 'change requests', 'changes', 'changes and variations', 'changes to scope', 'changes to the contract', 'contract change notice', 'contract changes', 'managing change', 'scope change', 'scope changes', 'variation procedure', 'variations')),
                owner='Project Manager',
                stands=True,
                reference=True,
                source='## Change control\n\n<!--\nHow a change gets its price before somebody starts it. The text below may stand; adapt the days and the people. The usual failure is not a missing\nprocedure but a kind favour on a Friday: agree here who may say yes.\n-->\n\nEither side may ask for a change to what this proposal promises: deliverables, dates, price, people or terms. The request is written down with its\nreason and gets a number of its own.\n\nWithin five working days our Project Manager says what the change does to price, dates, quality and risk, and what happens if it is not made. If\nworking that out takes more than one day, we say first what it costs.\n\nNobody works on a change before both sides have signed it. For the customer the person who signs this proposal decides, for us the Delivery Manager,\nor those whom they name in writing. Until then the work goes on as agreed.\n\nChanges are priced with the rates and unit prices of this proposal. A signed change becomes part of it, and the list of changes is part of every\nreview.\n',
                guidance='How a change gets its price before somebody starts it. The text below may stand; adapt the days and the people. The usual failure is not a missing\nprocedure but a kind favour on a Friday: agree here who may say yes.',
                owned=frozenset(('Changes are priced with the rates and unit prices of this proposal. A signed change becomes part of it, and the list of changes is part of every review.', 'Either side may ask for a change to what this proposal promises: deliverables, dates, price, people or terms. The request is written down with its reason and gets a number of its own.', 'Nobody works on a change before both sides have signed it. For the customer the person who signs this proposal decides, for us the Delivery Manager, or those whom they name in writing. Until then the work goes on as agreed.', 'Within five working days our Project Manager says what the change does to price, dates, quality and risk, and what happens if it is not made. If working that out takes more than one day, we say first what it costs.')),
            ),
            SectionSpec(
                key='contract-terms',
                title='Contract terms',
                level=2,
                position=31,
                parent=None,
                names=frozenset(('conditions', 'contract', 'contract conditions', 'contract terms', 'general conditions', 'general terms', 'general terms and conditions', 'governing terms', 'legal', 'legal conditions', 'legal terms', 'terms', 'terms and conditions', 'terms of business', 'terms of contract')),
                owner='Commercial Manager',
                reference=True,
                source='## Contract terms\n\n<!--\nWhich terms govern this offer, in which version, and which paper wins where two of them differ. A reference is enough ("framework agreement R-17,\ncall-off terms of May 2025"). Anything in those terms that you cannot accept belongs in the compliance matrix as an exception, not in silence.\n-->\n\n[[Governing terms with their version, order of precedence, and liability and insurance if the terms leave them open.]]\n',
                guidance='Which terms govern this offer, in which version, and which paper wins where two of them differ. A reference is enough ("framework agreement R-17,\ncall-off terms of May 2025"). Anything in those terms that you cannot accept belongs in the compliance matrix as an exception, not in silence.',
                owned=frozenset(('[[Governing terms with their version, order of precedence, and liability and insurance if the terms leave them open.]]',)),
            ),
            SectionSpec(
                key='validity',
                title='Validity',
                level=2,
                position=32,
                parent=None,
                names=frozenset(('bid validity', 'expiry', 'offer validity', 'period of validity', 'proposal validity', 'valid until', 'validity', 'validity of the offer', 'validity of this proposal', 'validity period')),
                free=True,
                owner='Account Manager',
                stands=True,
                source="## Validity\n\n<!--\nThe text below may stand. Set the date so that suppliers' quotes and the people named still hold on it, and say what happens afterwards.\n-->\n\nThis proposal, with its prices, its dates and the people named in it, may be accepted in writing until [[valid-until]]. After that day it lapses\nunless we confirm it again in writing.\n\nIf it is accepted later than the start of the timeline allows, all later dates move by the same number of working days.\n",
                guidance="The text below may stand. Set the date so that suppliers' quotes and the people named still hold on it, and say what happens afterwards.",
                owned=frozenset(('If it is accepted later than the start of the timeline allows, all later dates move by the same number of working days.', 'This proposal, with its prices, its dates and the people named in it, may be accepted in writing until [[valid-until]]. After that day it lapses unless we confirm it again in writing.')),
                fielded=('This proposal, with its prices, its dates and the people named in it, may be accepted in writing until [[valid-until]]. After that day it lapses unless we confirm it again in writing.',),
            ),
            SectionSpec(
                key='references',
                title='References',
                level=2,
                position=33,
                parent=None,
                names=frozenset(('about us', 'case studies', 'client references', 'customer references', 'experience', 'our experience', 'our references', 'past performance', 'reference projects', 'references', 'relevant experience', 'track record', 'why us', 'why work with us')),
                optional=True,
                free=True,
                owner='Account Manager',
                promises=True,
                table=TableSpec(columns=MappingProxyType({'customer': ColumnSpec(key='customer', title='Customer', names=frozenset(('customer',))), 'work': ColumnSpec(key='work', title='Work', names=frozenset(('work',))), 'result': ColumnSpec(key='result', title='Result', names=frozenset(('result',))), 'contact': ColumnSpec(key='contact', title='Contact', names=frozenset(('contact',)))}), optional=True, lookup=MappingProxyType({'customer': 'customer', 'work': 'work', 'result': 'result', 'contact': 'contact'}), samples=frozenset(('[[name and how to reach them]]', '[[name]]', '[[what changed, in figures]]', '[[what was done, when, how large]]'))),
                source='## References\n\n<!--\nOptional. Two or three pieces of work of like size and kind, with the result in figures and a person who agreed to be called. One that went wrong and\nwas put right often says more than three that went well. Strike the section if the customer did not ask for it.\n-->\n\n| Customer | Work | Result | Contact |\n|---|---|---|---|\n| [[name]] | [[what was done, when, how large]] | [[what changed, in figures]] | [[name and how to reach them]] |\n',
                guidance='Optional. Two or three pieces of work of like size and kind, with the result in figures and a person who agreed to be called. One that went wrong and\nwas put right often says more than three that went well. Strike the section if the customer did not ask for it.',
                owned=frozenset(('[[name]] | [[what was done, when, how large]] | [[what changed, in figures]] | [[name and how to reach them]]',)),
            ),
            SectionSpec(
                key='additional-information',
                title='Additional information',
                level=2,
                position=34,
                parent=None,
                names=frozenset(('additional information', 'annex', 'annexes', 'appendices', 'appendix', 'attachments', 'definitions', 'further information', 'glossary', 'other information', 'social value', 'statements and certificates', 'supplementary information', 'supporting documents', 'supporting information', 'sustainability')),
                optional=True,
                free=True,
                owner='Account Manager',
                promises=True,
                source='## Additional information\n\n<!--\nOptional. Whatever else the customer asked for and no other section holds: statements, certificates, policies, annexes. Give each its own sub-heading\nand the clause that asks for it. Strike the section if there is nothing.\n-->\n\n[[Statements, certificates and annexes that the request asks for.]]\n',
                guidance='Optional. Whatever else the customer asked for and no other section holds: statements, certificates, policies, annexes. Give each its own sub-heading\nand the clause that asks for it. Strike the section if there is nothing.',
                owned=frozenset(('[[Statements, certificates and annexes that the request asks for.]]',)),
            ),
            SectionSpec(
                key='agreement',
                title='Agreement',
                level=2,
                position=35,
                parent=None,
                names=frozenset(('acceptance of the offer', 'acceptance of the proposal', 'acceptance of this proposal', 'agreement', 'authorisation to proceed', 'authorization to proceed', 'contract signature', 'countersignature', 'customer acceptance', 'customer agreement', 'customer signature', 'proposal acceptance')),
                optional=True,
                free=True,
                owner='Account Manager',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'party': ColumnSpec(key='party', title='Party', names=frozenset(('for', 'party', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('name',)), optional=True), 'title': ColumnSpec(key='title', title='Title', names=frozenset(('function', 'position', 'title')), optional=True), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('date', 'date signed', 'signed on')), optional=True)}), lookup=MappingProxyType({'for': 'party', 'party': 'party', 'role': 'party', 'name': 'name', 'function': 'title', 'position': 'title', 'title': 'title', 'date': 'date', 'date signed': 'date', 'signed on': 'date'}), samples=frozenset(('', 'Customer', 'Supplier'))),
                source="## Agreement\n\n<!--\nOptional. The customer's signature, and yours. Leave the cells empty until the day of signing, and strike the section where a separate contract is\nsigned.\n-->\n\nBy signing, both sides agree to this proposal and to the terms that it names.\n\n| Party | Name | Title | Date |\n|---|---|---|---|\n| Customer | | | |\n| Supplier | | | |\n",
                guidance="Optional. The customer's signature, and yours. Leave the cells empty until the day of signing, and strike the section where a separate contract is\nsigned.",
                owned=frozenset(('By signing, both sides agree to this proposal and to the terms that it names.', 'Customer | | |', 'Supplier | | |')),
            ),
            SectionSpec(
                key='sign-off',
                title='Sign-off',
                level=2,
                position=36,
                parent=None,
                names=frozenset(('agreement and signature', 'agreement signature', 'approval', 'approval and sign off', 'approvals', 'authorisation', 'authorization', 'bid approval', 'execution', 'internal approval', 'release', 'review and approval', 'sign off', 'sign off and approval', 'signature', 'signature page', 'signatures', 'signing', 'signoff')),
                owner='Delivery Manager',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('capacity', 'for', 'function', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('approver', 'name', 'person', 'signatory', 'signed by'))), 'title': ColumnSpec(key='title', title='Title', names=frozenset(('job title', 'position', 'title')), optional=True), 'decision': ColumnSpec(key='decision', title='Decision', type='choice', values=('approved', 'rejected'), names=frozenset(('approval', 'approved', 'decision', 'status'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('approved on', 'date', 'date of approval', 'date signed', 'signed on'))), 'seal': ColumnSpec(key='seal', title='Seal', names=frozenset(('hash', 'seal')), optional=True)}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {}), ('Project Manager', {'engagement': ('services', 'solution'),}), ('Senior Designer', {'engagement': ('services', 'solution'),})),}), lookup=MappingProxyType({'capacity': 'role', 'for': 'role', 'function': 'role', 'role': 'role', 'approver': 'name', 'name': 'name', 'person': 'name', 'signatory': 'name', 'signed by': 'name', 'job title': 'title', 'position': 'title', 'title': 'title', 'approval': 'decision', 'approved': 'decision', 'decision': 'decision', 'status': 'decision', 'approved on': 'date', 'date': 'date', 'date of approval': 'date', 'date signed': 'date', 'signed on': 'date', 'hash': 'seal', 'seal': 'seal'}), samples=frozenset(('', 'Account Manager', 'Commercial Manager', 'Delivery Manager', 'Project Manager', 'Senior Designer', '[[account-manager]]', '[[approved or rejected]]', '[[delivery-manager]]', '[[job title]]', '[[name]]', '[[project-manager]]', '[[senior-designer]]', '[[yyyy-mm-dd]]'))),
                source='## Sign-off\n\n<!--\nThe gate before the proposal goes out. Each person signs for what they can judge: the delivery manager that it can be done, the project manager and\nthe senior designer that the plan and the estimate are theirs. Tick a box when you did it, not when you mean to.\n-->\n\nBefore this proposal left us, we checked:\n\n- [ ] Every requirement is covered by a deliverable or named as an exclusion.\n- [ ] Every deliverable is paid for by a line of the price, and the lines were added up by a second person.\n- [ ] Estimate, dates and lead times come from those who will keep them, and a peer who neither sells nor made them has reviewed them.\n- [ ] The people named have confirmed that they are free on the dates given.\n- [ ] Those of whom we need something have been told.\n- [ ] Nothing in it belongs to another customer, and no internal figure stands in it.\n\n| Role | Name | Title | Decision | Date | Seal |\n|---|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Senior Designer | [[senior-designer]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Commercial Manager | [[name]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
                guidance='The gate before the proposal goes out. Each person signs for what they can judge: the delivery manager that it can be done, the project manager and\nthe senior designer that the plan and the estimate are theirs. Tick a box when you did it, not when you mean to.',
                owned=frozenset(('- [ ] Estimate, dates and lead times come from those who will keep them, and a peer who neither sells nor made them has reviewed them.', '- [ ] Every deliverable is paid for by a line of the price, and the lines were added up by a second person.', '- [ ] Every requirement is covered by a deliverable or named as an exclusion.', '- [ ] Nothing in it belongs to another customer, and no internal figure stands in it.', '- [ ] The people named have confirmed that they are free on the dates given.', '- [ ] Those of whom we need something have been told.', 'Account Manager | [[account-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Before this proposal left us, we checked:', 'Commercial Manager | [[name]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Delivery Manager | [[delivery-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Senior Designer | [[senior-designer]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |')),
                fielded=('Account Manager | [[account-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Delivery Manager | [[delivery-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Senior Designer | [[senior-designer]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] |'),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: proposal@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\nengagement: "[[engagement]]"\nprice-basis: "[[price-basis]]"\nhas-request: "[[has-request]]"\nreference: "[[reference]]"\ncurrency: "[[currency]]"\ntotal: "[[total]]"\ndate: "[[date]]"\nvalid-until: "[[valid-until]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\nproject-manager: "[[project-manager]]"\nsenior-designer: "[[senior-designer]]"\nassumptions-location: "[[assumptions-location]]"\nassumptions-reason: "[[assumptions-reason]]"\n---\n\n# [[title]]\n\n<!--\nThe customer reads this, scores it and signs it; a project manager who was not in the room must deliver it. Write for both. Cost, margin, contingency\nand commission never stand here. A complete form says nothing about a good offer: let somebody who would have to deliver it read it first.\n-->\n\n## Summary\n\n<!--\nWrite this last, and so that a director who reads nothing else can decide. Say what the customer gets, by when, for how much and on what basis, and\nthe one thing that you need from them first. Example: "A new quay plan, live on 1 March 2027, for a fixed price of GBP 412,300."\n-->\n\n[[What the customer gets, when, for what price, on what basis, and what must happen first.]]\n\n## Background\n\n<!--\nTell the customer\'s situation back to them in their own words: what happens today, what it costs them, why they act now and not next year. If this\npage would fit any other customer, you have not asked enough. Name the talk or document that each fact comes from.\n-->\n\n[[What happens at the customer today, what goes wrong, and what made them act now.]]\n\n## Objectives\n\n<!--\nWhat will be different for the customer afterwards, with the figure today, the figure wanted and the date. "Turnaround falls from 9.4 to 8 hours by\nJune 2027" is an objective; "improve efficiency" is a wish. Say which ones depend on the customer as well: you answer for deliverables, both sides for\noutcomes.\n-->\n\n[[What changes for the customer, from which figure to which figure, by when.]]\n\n## Requirements\n\n<!--\nNobody wrote a request, so write down what you heard and have it confirmed: one row a requirement, in the customer\'s words, with who said it and when.\nThis list is what the deliverables answer and what the project will be held to. Left unwritten, it will be remembered differently by each side.\n-->\n\n| Id | Requirement | Source | Priority |\n|---|---|---|---|\n| REQ-001 | [[what the customer asked for, in their words]] | [[who said it, where and when]] | [[must, should or could]] |\n\n## Compliance matrix\n\n<!--\nOne row for each requirement of the request, in its order and its words, with its clause; the evaluator scores from this table. "comply" means that a\ndeliverable covers it and the price holds it. Where you answer "partial" or "exception", say exactly what is missing and name the exclusion: a silent\nyes is paid for in delivery.\n-->\n\n| Id | Requirement | Clause | Answer | How and where |\n|---|---|---|---|---|\n| REQ-001 | [[the requirement in the words of the request]] | [[clause]] | [[comply, partial or exception]] | [[what meets it and where it is described]] |\n\n## Approach\n\n<!--\nHow you will work and why this way and not another: the order of the work, what the customer sees when, how quality is checked, which choice you made\namong which options. Have it written by the person who will do it. Skip company history and method names that say nothing about this job.\n-->\n\n[[The steps of the work, why in this order, what the customer sees at each, and how quality is checked.]]\n\n## Scope\n\n<!--\nDraw the border in figures: which sites, users, systems, volumes, languages, versions and working hours the price covers. The next reader will take\neach figure that is missing as unlimited. What lies outside goes under Exclusions.\n-->\n\n[[Sites, users, systems, volumes and periods that the price covers.]]\n\n## Deliverables\n\n<!--\nWhatever the customer receives, pays for and accepts, one row each, named as a thing and not as an activity ("migrated records", not "migration\nwork"). Each covers at least one requirement and has a criterion that two people would judge alike: a count, a limit, a test with its result. For\ngoods, give the item, the number and the standard that it meets.\n-->\n\n| Id | Deliverable | Covers | Acceptance criterion | Due |\n|---|---|---|---|---|\n| DEL-001 | [[what the customer receives]] | [[REQ-001]] | [[measure or test, with the figure that passes]] | [[yyyy-mm-dd]] |\n\n## Exclusions\n\n<!--\nWhat a fair-minded customer might expect and will not get for this price. Ask the designer what they left out of the estimate, and the salesperson\nwhat the customer hinted at. Say who does it instead. Example: "Training of agents\' staff; the port does it with our guide."\n-->\n\n| Id | Exclusion | Requirements | Who does it |\n|---|---|---|---|\n| EXC-001 | [[what is not in the price]] | [[REQ-001, or leave empty]] | [[who does it instead, or nobody]] |\n\n## Assumptions\n\n<!--\nWhat you took as true to set price and dates, and could not check yet. Each has an owner on your side, a date by which it is checked, and what follows\nif it is false, in money or days. Something that the customer must do is a dependency; something that may happen is a risk. "The customer cooperates"\nis neither.\n-->\n\n| Id | Assumption | Owner | Check by | If false |\n|---|---|---|---|---|\n| ASM-001 | [[what was taken as true]] | [[name]] | [[yyyy-mm-dd]] | [[effect on price, date or scope]] |\n\n## Dependencies\n\n<!--\nWhat you need from the customer or from a third party, from whom by name, by which date, and what a late answer costs. Go through the plan and ask at\neach step whose door you would have to knock at. Tell the people named here before they read it here.\n-->\n\n| Id | What we need | From whom | By when | If late |\n|---|---|---|---|---|\n| DEP-001 | [[access, data, people, decision or place]] | [[name]] | [[yyyy-mm-dd]] | [[effect on the plan]] |\n\n## Timeline\n\n<!--\nMilestones that the customer can see, with real dates, not "week 6". Ask the people who will do the work whether they are free on those days, and\nleave room for the customer\'s holidays, audits and busy season. If the award may come late, say in the text how many days the dates then move.\n-->\n\n| Milestone | Work starts | Reached by | Deliverables |\n|---|---|---|---|\n| [[a state that can be seen]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] | [[DEL-001]] |\n\n## Ordering and stock\n\n<!--\nHow the customer orders, who may, what the smallest order is, and what you hold in stock for them. Go along on a visit and watch how they order today\nbefore you write this. Name the person who answers on the day when an order is wrong.\n-->\n\n[[How to order, from whom, smallest order, what is held in stock, and how the stock is filled up again.]]\n\n## Lead times\n\n<!--\nWorking days from order to delivery for each item, and the largest quantity for which that holds. Get the figures from production and purchasing, not\nfrom last year\'s offer. One line on what happens in the month when everybody orders at once is worth more than a shorter figure.\n-->\n\n| Items | From stock | Working days | Largest order |\n|---|---|---|---|\n| [[DEL-001]] | [[yes or no]] | [[number]] | [[number of pieces for which this holds]] |\n\n## Delivery terms\n\n<!--\nWhere the goods change hands, who pays freight, duty and insurance, and who carries the risk on the way: a named delivery rule with its place and\nedition, such as "DAP Vlietland depot North (Incoterms 2020)". Add packing, labelling, opening hours and what the driver has to bring.\n-->\n\n[[Delivery rule and place, freight, risk, packing, labels, receiving hours and papers that come with the goods.]]\n\n## Follow-up visit\n\n<!--\nGoods are judged in use. Say who visits, when, and what they look at: how the items are stored, fitted and ordered, what was returned and why. Send\nsomebody from production or delivery along with the account manager; both come back knowing more. Put the first date in the text.\n-->\n\n[[Who visits when, what they look at, and who receives the report.]]\n\n## Team\n\n<!--\nThe people who will really do it, by name, asked beforehand. The intended project manager and senior designer helped to scope this offer; if they did\nnot, mend that before you send it. Say in the text how much of each person\'s time the customer gets. One person may hold two roles; name\nsubcontractors as such.\n-->\n\n| Role | Name | What they do for you |\n|---|---|---|\n| Account Manager | [[account-manager]] | [[what the customer can come to them for]] |\n| Delivery Manager | [[delivery-manager]] | [[what the customer can come to them for]] |\n| Project Manager | [[project-manager]] | [[what they answer for]] |\n| Senior Designer | [[senior-designer]] | [[what they answer for]] |\n\n## Replacing key people\n\n<!--\nCustomers buy people, and people fall ill, leave or get moved. Say what you promise when that happens. The text below may stand; strike the sentences\nthat you could not keep.\n-->\n\nThe Project Manager and the Senior Designer named under Team are the people who will do this work. We replace them only when they leave, fall ill or\nthe customer asks for it.\n\nIf one of them has to be replaced, we tell the customer in writing at least ten working days before, or on the first working day after we learn of it.\nWe propose a person with equal experience, whom the customer may interview and refuse. The old and the new person work together for at least five days\nwhere that is possible. The customer pays neither for those days nor for the new person\'s learning.\n\n## Governance\n\n<!--\nWho meets whom, how often, and what is on the table each time. The account manager comes to the reviews with the customer: whoever made the promise\nhears how it is kept. Say who decides what, and to whom a matter goes, and how fast, when the two project managers cannot settle it.\n-->\n\n[[Meetings and reports with their rhythm, who attends, who decides what, and the way up when something is stuck.]]\n\n## Risks\n\n<!--\nWhat may happen to the customer\'s outcome, what you do about it, and what you ask of them. Evaluators trust a bidder who names three real risks more\nthan one who names none. Money set aside for risks is an internal figure and does not stand here.\n-->\n\n| Id | Risk | What we do about it | Owner |\n|---|---|---|---|\n| RSK-001 | [[cause, event and effect]] | [[what is done before and after]] | [[name]] |\n\n## Operating constraints\n\n<!--\nWhat the result has to live with: load, response times, hours of operation, standards, the customer\'s platforms, days on which nothing may change. Put\na figure on each. These are the requirements that cost most when they are found late.\n-->\n\n| Constraint | Figure or rule | How it is proven |\n|---|---|---|\n| [[load, time, standard or place]] | [[limit that two people would judge alike]] | [[test or evidence]] |\n\n## Service levels\n\n<!--\nFor anything that goes on after handover: what is measured, the target, over which period, how it is counted, and what follows when it is missed.\nPromise only what you measure today. For a piece of work without such a service, write "Not applicable:" and say why.\n-->\n\n| Measure | Target | Counted how | If missed |\n|---|---|---|---|\n| [[what is measured]] | [[figure and period]] | [[source and method of the count]] | [[what the customer gets]] |\n\n## Security and data\n\n<!--\nWhich personal or secret data you will touch, where it is kept, who can see it, how long you keep it and how it is destroyed, and whom you tell within\nhow many hours of a breach. Name certificates with their scope: a certificate of the head office says nothing about the team that does the work.\n-->\n\n[[Data touched, where it is kept and by whom it is seen, how long, how it is destroyed, how a breach is reported.]]\n\n## Intellectual property\n\n<!--\nWho owns what you make, who may go on using what you brought with you, and what comes from third parties under which licence. Sales teams give this\naway in one sentence; have it read by whoever answers for your products.\n-->\n\n[[Who owns the results, what the supplier keeps and licenses, and what third parties own.]]\n\n## Exit and transition\n\n<!--\nHow the customer gets away from you in good order: what is handed over, in which format, by when, what help there is and at what rate. A clear way out\nmakes it easier to come in. Name the first document of the handover and the day on which it exists.\n-->\n\n[[What is handed over at the end, in which form, by when, and what help is included.]]\n\n## Price\n\n<!--\nState the basis first (fixed, time and materials, or capped), with the tax and the index clause, then the lines. Each line names the deliverables that\nit pays for: work without a line was given away, and a line without a deliverable will be struck out. Options stand below the table as a list, outside\nthe total. With time and materials the total is a forecast; with a cap it is the cap.\n-->\n\n[[Basis of the price, what it includes, tax, travel, and whether and when it may rise.]]\n\n| Id | Item | Pays for | Quantity | Unit | Unit price | Amount |\n|---|---|---|---|---|---|---|\n| PRC-001 | [[what is bought]] | [[DEL-001]] | [[number]] | [[day, piece, month or fixed]] | [[price of one]] | [[quantity times unit price]] |\n| | Total | | | | | [[total]] |\n\n## Rate card\n\n<!--\nThe rate of each role, for how long a day, at which place, and until when it holds. These rates also price every later change, so list the roles that\na change might need and not only the ones in this offer. Say how travel, overtime and standby are charged.\n-->\n\n| Role | Unit | Rate | Holds until |\n|---|---|---|---|\n| [[role]] | [[day of how many hours]] | [[price of one unit]] | [[yyyy-mm-dd]] |\n\n## Payment terms\n\n<!--\nWhat is invoiced when, tied to something the customer can see, with the days to pay. The amounts add up to the total of the price. With time and\nmaterials, or when goods are called off, give the expected invoice of each month or quarter: the customer\'s finance team plans with it. Check who has\nto place the purchase order before the first invoice.\n-->\n\n[[Days to pay, where invoices go, which order number they carry, and what happens with a disputed amount.]]\n\n| Instalment | Due when | Expected on | Amount |\n|---|---|---|---|\n| [[name of the instalment]] | [[event that releases it]] | [[yyyy-mm-dd]] | [[amount]] |\n\n## Acceptance\n\n<!--\nHow something delivered becomes something accepted: who tests, against what, within how many working days, which faults stand in the way, what happens\nafter a refusal, and what silence means. For goods, it is the check on receipt and the days to complain. The criteria of each deliverable stand in\ntheir table.\n-->\n\n[[Who accepts, against which criteria, within how many working days, which faults prevent acceptance, what happens then.]]\n\n## Warranty\n\n<!--\nHow long and from which day, what is covered and what is not, how a claim is made, how fast you mend or replace, and who pays the way back. For goods,\nsay also which unused ones you take back, for how long and at what deduction. Ask the people who handle the claims what customers misread most often.\n-->\n\n[[Warranty period and its start, what it covers, how a claim is made, time to mend or replace, and for goods the terms of return.]]\n\n## Change control\n\n<!--\nHow a change gets its price before somebody starts it. The text below may stand; adapt the days and the people. The usual failure is not a missing\nprocedure but a kind favour on a Friday: agree here who may say yes.\n-->\n\nEither side may ask for a change to what this proposal promises: deliverables, dates, price, people or terms. The request is written down with its\nreason and gets a number of its own.\n\nWithin five working days our Project Manager says what the change does to price, dates, quality and risk, and what happens if it is not made. If\nworking that out takes more than one day, we say first what it costs.\n\nNobody works on a change before both sides have signed it. For the customer the person who signs this proposal decides, for us the Delivery Manager,\nor those whom they name in writing. Until then the work goes on as agreed.\n\nChanges are priced with the rates and unit prices of this proposal. A signed change becomes part of it, and the list of changes is part of every\nreview.\n\n## Contract terms\n\n<!--\nWhich terms govern this offer, in which version, and which paper wins where two of them differ. A reference is enough ("framework agreement R-17,\ncall-off terms of May 2025"). Anything in those terms that you cannot accept belongs in the compliance matrix as an exception, not in silence.\n-->\n\n[[Governing terms with their version, order of precedence, and liability and insurance if the terms leave them open.]]\n\n## Validity\n\n<!--\nThe text below may stand. Set the date so that suppliers\' quotes and the people named still hold on it, and say what happens afterwards.\n-->\n\nThis proposal, with its prices, its dates and the people named in it, may be accepted in writing until [[valid-until]]. After that day it lapses\nunless we confirm it again in writing.\n\nIf it is accepted later than the start of the timeline allows, all later dates move by the same number of working days.\n\n## References\n\n<!--\nOptional. Two or three pieces of work of like size and kind, with the result in figures and a person who agreed to be called. One that went wrong and\nwas put right often says more than three that went well. Strike the section if the customer did not ask for it.\n-->\n\n| Customer | Work | Result | Contact |\n|---|---|---|---|\n| [[name]] | [[what was done, when, how large]] | [[what changed, in figures]] | [[name and how to reach them]] |\n\n## Additional information\n\n<!--\nOptional. Whatever else the customer asked for and no other section holds: statements, certificates, policies, annexes. Give each its own sub-heading\nand the clause that asks for it. Strike the section if there is nothing.\n-->\n\n[[Statements, certificates and annexes that the request asks for.]]\n\n## Agreement\n\n<!--\nOptional. The customer\'s signature, and yours. Leave the cells empty until the day of signing, and strike the section where a separate contract is\nsigned.\n-->\n\nBy signing, both sides agree to this proposal and to the terms that it names.\n\n| Party | Name | Title | Date |\n|---|---|---|---|\n| Customer | | | |\n| Supplier | | | |\n\n## Sign-off\n\n<!--\nThe gate before the proposal goes out. Each person signs for what they can judge: the delivery manager that it can be done, the project manager and\nthe senior designer that the plan and the estimate are theirs. Tick a box when you did it, not when you mean to.\n-->\n\nBefore this proposal left us, we checked:\n\n- [ ] Every requirement is covered by a deliverable or named as an exclusion.\n- [ ] Every deliverable is paid for by a line of the price, and the lines were added up by a second person.\n- [ ] Estimate, dates and lead times come from those who will keep them, and a peer who neither sells nor made them has reviewed them.\n- [ ] The people named have confirmed that they are free on the dates given.\n- [ ] Those of whom we need something have been told.\n- [ ] Nothing in it belongs to another customer, and no internal figure stands in it.\n\n| Role | Name | Title | Decision | Date | Seal |\n|---|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Senior Designer | [[senior-designer]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Commercial Manager | [[name]] | [[job title]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
        guidance_texts=frozenset((
            'Customers buy people, and people fall ill, leave or get moved. Say what you promise when that happens. The text below may stand; strike the sentences that you could not keep.',
            'Draw the border in figures: which sites, users, systems, volumes, languages, versions and working hours the price covers. The next reader will take each figure that is missing as unlimited. What lies outside goes under Exclusions.',
            'For anything that goes on after handover: what is measured, the target, over which period, how it is counted, and what follows when it is missed. Promise only what you measure today. For a piece of work without such a service, write "Not applicable:" and say why.',
            'Goods are judged in use. Say who visits, when, and what they look at: how the items are stored, fitted and ordered, what was returned and why. Send somebody from production or delivery along with the account manager; both come back knowing more. Put the first date in the text.',
            'How a change gets its price before somebody starts it. The text below may stand; adapt the days and the people. The usual failure is not a missing procedure but a kind favour on a Friday: agree here who may say yes.',
            'How long and from which day, what is covered and what is not, how a claim is made, how fast you mend or replace, and who pays the way back. For goods, say also which unused ones you take back, for how long and at what deduction. Ask the people who handle the claims what customers misread most often.',
            'How something delivered becomes something accepted: who tests, against what, within how many working days, which faults stand in the way, what happens after a refusal, and what silence means. For goods, it is the check on receipt and the days to complain. The criteria of each deliverable stand in their table.',
            'How the customer gets away from you in good order: what is handed over, in which format, by when, what help there is and at what rate. A clear way out makes it easier to come in. Name the first document of the handover and the day on which it exists.',
            'How the customer orders, who may, what the smallest order is, and what you hold in stock for them. Go along on a visit and watch how they order today before you write this. Name the person who answers on the day when an order is wrong.',
            'How you will work and why this way and not another: the order of the work, what the customer sees when, how quality is checked, which choice you made among which options. Have it written by the person who will do it. Skip company history and method names that say nothing about this job.',
            'Milestones that the customer can see, with real dates, not "week 6". Ask the people who will do the work whether they are free on those days, and leave room for the customer\'s holidays, audits and busy season. If the award may come late, say in the text how many days the dates then move.',
            "Nobody wrote a request, so write down what you heard and have it confirmed: one row a requirement, in the customer's words, with who said it and when. This list is what the deliverables answer and what the project will be held to. Left unwritten, it will be remembered differently by each side.",
            'One row for each requirement of the request, in its order and its words, with its clause; the evaluator scores from this table. "comply" means that a deliverable covers it and the price holds it. Where you answer "partial" or "exception", say exactly what is missing and name the exclusion: a silent yes is paid for in delivery.',
            "Optional. The customer's signature, and yours. Leave the cells empty until the day of signing, and strike the section where a separate contract is signed.",
            'Optional. Two or three pieces of work of like size and kind, with the result in figures and a person who agreed to be called. One that went wrong and was put right often says more than three that went well. Strike the section if the customer did not ask for it.',
            'Optional. Whatever else the customer asked for and no other section holds: statements, certificates, policies, annexes. Give each its own sub-heading and the clause that asks for it. Strike the section if there is nothing.',
            'State the basis first (fixed, time and materials, or capped), with the tax and the index clause, then the lines. Each line names the deliverables that it pays for: work without a line was given away, and a line without a deliverable will be struck out. Options stand below the table as a list, outside the total. With time and materials the total is a forecast; with a cap it is the cap.',
            "Tell the customer's situation back to them in their own words: what happens today, what it costs them, why they act now and not next year. If this page would fit any other customer, you have not asked enough. Name the talk or document that each fact comes from.",
            'The customer reads this, scores it and signs it; a project manager who was not in the room must deliver it. Write for both. Cost, margin, contingency and commission never stand here. A complete form says nothing about a good offer: let somebody who would have to deliver it read it first.',
            'The gate before the proposal goes out. Each person signs for what they can judge: the delivery manager that it can be done, the project manager and the senior designer that the plan and the estimate are theirs. Tick a box when you did it, not when you mean to.',
            "The people who will really do it, by name, asked beforehand. The intended project manager and senior designer helped to scope this offer; if they did not, mend that before you send it. Say in the text how much of each person's time the customer gets. One person may hold two roles; name subcontractors as such.",
            'The rate of each role, for how long a day, at which place, and until when it holds. These rates also price every later change, so list the roles that a change might need and not only the ones in this offer. Say how travel, overtime and standby are charged.',
            "The text below may stand. Set the date so that suppliers' quotes and the people named still hold on it, and say what happens afterwards.",
            'What a fair-minded customer might expect and will not get for this price. Ask the designer what they left out of the estimate, and the salesperson what the customer hinted at. Say who does it instead. Example: "Training of agents\' staff; the port does it with our guide."',
            "What is invoiced when, tied to something the customer can see, with the days to pay. The amounts add up to the total of the price. With time and materials, or when goods are called off, give the expected invoice of each month or quarter: the customer's finance team plans with it. Check who has to place the purchase order before the first invoice.",
            "What may happen to the customer's outcome, what you do about it, and what you ask of them. Evaluators trust a bidder who names three real risks more than one who names none. Money set aside for risks is an internal figure and does not stand here.",
            "What the result has to live with: load, response times, hours of operation, standards, the customer's platforms, days on which nothing may change. Put a figure on each. These are the requirements that cost most when they are found late.",
            'What will be different for the customer afterwards, with the figure today, the figure wanted and the date. "Turnaround falls from 9.4 to 8 hours by June 2027" is an objective; "improve efficiency" is a wish. Say which ones depend on the customer as well: you answer for deliverables, both sides for outcomes.',
            'What you need from the customer or from a third party, from whom by name, by which date, and what a late answer costs. Go through the plan and ask at each step whose door you would have to knock at. Tell the people named here before they read it here.',
            'What you took as true to set price and dates, and could not check yet. Each has an owner on your side, a date by which it is checked, and what follows if it is false, in money or days. Something that the customer must do is a dependency; something that may happen is a risk. "The customer cooperates" is neither.',
            'Whatever the customer receives, pays for and accepts, one row each, named as a thing and not as an activity ("migrated records", not "migration work"). Each covers at least one requirement and has a criterion that two people would judge alike: a count, a limit, a test with its result. For goods, give the item, the number and the standard that it meets.',
            'Where the goods change hands, who pays freight, duty and insurance, and who carries the risk on the way: a named delivery rule with its place and edition, such as "DAP Vlietland depot North (Incoterms 2020)". Add packing, labelling, opening hours and what the driver has to bring.',
            'Which personal or secret data you will touch, where it is kept, who can see it, how long you keep it and how it is destroyed, and whom you tell within how many hours of a breach. Name certificates with their scope: a certificate of the head office says nothing about the team that does the work.',
            'Which terms govern this offer, in which version, and which paper wins where two of them differ. A reference is enough ("framework agreement R-17, call-off terms of May 2025"). Anything in those terms that you cannot accept belongs in the compliance matrix as an exception, not in silence.',
            'Who meets whom, how often, and what is on the table each time. The account manager comes to the reviews with the customer: whoever made the promise hears how it is kept. Say who decides what, and to whom a matter goes, and how fast, when the two project managers cannot settle it.',
            'Who owns what you make, who may go on using what you brought with you, and what comes from third parties under which licence. Sales teams give this away in one sentence; have it read by whoever answers for your products.',
            "Working days from order to delivery for each item, and the largest quantity for which that holds. Get the figures from production and purchasing, not from last year's offer. One line on what happens in the month when everybody orders at once is worth more than a shorter figure.",
            'Write this last, and so that a director who reads nothing else can decide. Say what the customer gets, by when, for how much and on what basis, and the one thing that you need from them first. Example: "A new quay plan, live on 1 March 2027, for a fixed price of GBP 412,300."',
        )),
        asked=(
            'assumptions-location',
            'engagement',
            'has-request',
            'price-basis',
        ),
        part='proposal',
    ),
    {
        'at a glance': (
            0,
        ),
        'executive summary': (
            0,
        ),
        'introduction': (
            0,
        ),
        'introduction and summary': (
            0,
        ),
        'management summary': (
            0,
        ),
        'offer summary': (
            0,
        ),
        'overview': (
            0,
        ),
        'project overview': (
            0,
        ),
        'proposal summary': (
            0,
        ),
        'summary': (
            0,
        ),
        'summary of our proposal': (
            0,
        ),
        'summary of the offer': (
            0,
        ),
        'background': (
            1,
        ),
        'background and context': (
            1,
        ),
        'background and objectives': (
            1,
            2,
        ),
        'background and purpose': (
            1,
        ),
        'background and understanding': (
            1,
        ),
        'background context': (
            1,
        ),
        'business need': (
            1,
        ),
        'context': (
            1,
        ),
        'context and background': (
            1,
        ),
        'current situation': (
            1,
        ),
        'current state': (
            1,
        ),
        'customer needs': (
            1,
        ),
        'our understanding': (
            1,
        ),
        'our understanding of your needs': (
            1,
        ),
        'problem': (
            1,
        ),
        'problem statement': (
            1,
        ),
        'purpose and background': (
            1,
        ),
        'starting point': (
            1,
        ),
        'the challenge': (
            1,
        ),
        'the problem': (
            1,
        ),
        'understanding': (
            1,
        ),
        'understanding of requirements': (
            1,
        ),
        'understanding of the requirement': (
            1,
        ),
        'understanding of your needs': (
            1,
        ),
        'understanding your needs': (
            1,
        ),
        'your needs': (
            1,
        ),
        'your situation': (
            1,
        ),
        'business goals': (
            2,
        ),
        'business objectives': (
            2,
        ),
        'client s vision': (
            2,
        ),
        'desired outcomes': (
            2,
        ),
        'expected outcomes': (
            2,
        ),
        'expected results': (
            2,
        ),
        'goals': (
            2,
        ),
        'goals and objectives': (
            2,
        ),
        'objectives': (
            2,
        ),
        'objectives and goals': (
            2,
        ),
        'objectives and outcomes': (
            2,
        ),
        'outcomes': (
            2,
        ),
        'primary goal': (
            2,
        ),
        'product outcome': (
            2,
        ),
        'project goals': (
            2,
        ),
        'project objective': (
            2,
        ),
        'project objectives': (
            2,
        ),
        'vision and goals': (
            2,
        ),
        'what you want to achieve': (
            2,
        ),
        'your objectives': (
            2,
        ),
        'agreed requirements': (
            3,
        ),
        'business requirements': (
            3,
        ),
        'client requirements': (
            3,
        ),
        'customer requirements': (
            3,
        ),
        'initial user needs': (
            3,
        ),
        'requirements': (
            3,
        ),
        'requirements as understood': (
            3,
        ),
        'requirements as we understand them': (
            3,
        ),
        'summary of requirements': (
            3,
        ),
        'user needs': (
            3,
        ),
        'user requirements': (
            3,
        ),
        'your requirements': (
            3,
        ),
        'answers to your requirements': (
            4,
        ),
        'compliance': (
            4,
        ),
        'compliance matrix': (
            4,
        ),
        'compliance statement': (
            4,
        ),
        'compliance table': (
            4,
        ),
        'compliance with requirements': (
            4,
        ),
        'compliance with the request': (
            4,
        ),
        'requirements compliance': (
            4,
        ),
        'requirements compliance matrix': (
            4,
        ),
        'requirements matrix': (
            4,
        ),
        'requirements response': (
            4,
        ),
        'requirements traceability matrix': (
            4,
        ),
        'response to requirements': (
            4,
        ),
        'response to your requirements': (
            4,
        ),
        'statement of compliance': (
            4,
        ),
        'approach': (
            5,
        ),
        'approach and methodology': (
            5,
        ),
        'delivery approach': (
            5,
        ),
        'how we will work': (
            5,
        ),
        'how we work': (
            5,
        ),
        'implementation approach': (
            5,
        ),
        'method': (
            5,
        ),
        'method of approach': (
            5,
        ),
        'method statement': (
            5,
        ),
        'methodology': (
            5,
        ),
        'our approach': (
            5,
        ),
        'our methodology': (
            5,
        ),
        'our proposal': (
            5,
        ),
        'our solution': (
            5,
        ),
        'phases': (
            5,
        ),
        'project approach': (
            5,
        ),
        'proposed approach': (
            5,
        ),
        'proposed solution': (
            5,
        ),
        'solution': (
            5,
        ),
        'solution overview': (
            5,
        ),
        'tasks': (
            5,
        ),
        'technical approach': (
            5,
        ),
        'technical architecture': (
            5,
        ),
        'work plan': (
            5,
        ),
        'in scope': (
            6,
        ),
        'included': (
            6,
        ),
        'mvp scope and deliverables': (
            6,
            7,
        ),
        'project scope': (
            6,
        ),
        'scope': (
            6,
        ),
        'scope and deliverables': (
            6,
            7,
        ),
        'scope and exclusions': (
            6,
            8,
        ),
        'scope and limits': (
            6,
        ),
        'scope of services': (
            6,
        ),
        'scope of supply': (
            6,
        ),
        'scope of the proposal': (
            6,
        ),
        'scope of work': (
            6,
        ),
        'scope of work and deliverables': (
            6,
            7,
        ),
        'scope statement': (
            6,
        ),
        'services': (
            6,
        ),
        'what is included': (
            6,
        ),
        'deliverables': (
            7,
        ),
        'deliverables and acceptance criteria': (
            7,
        ),
        'deliverables and milestones': (
            7,
            11,
        ),
        'deliverables and timeline': (
            7,
            11,
        ),
        'goods': (
            7,
        ),
        'items supplied': (
            7,
        ),
        'key deliverables': (
            7,
        ),
        'list of deliverables': (
            7,
        ),
        'outputs': (
            7,
        ),
        'products': (
            7,
        ),
        'products and services': (
            7,
        ),
        'project deliverables': (
            7,
        ),
        'project products': (
            7,
        ),
        'what we will deliver': (
            7,
        ),
        'what you get': (
            7,
        ),
        'what you will receive': (
            7,
        ),
        'work products': (
            7,
        ),
        'assumptions and exclusions': (
            8,
            9,
        ),
        'excluded': (
            8,
        ),
        'exclusions': (
            8,
        ),
        'exclusions and assumptions': (
            8,
            9,
        ),
        'explicit exclusions': (
            8,
        ),
        'explicitly excluded': (
            8,
        ),
        'is not responsible for': (
            8,
        ),
        'limitations': (
            8,
        ),
        'limits of scope': (
            8,
        ),
        'non goals': (
            8,
        ),
        'not in scope': (
            8,
        ),
        'not included': (
            8,
        ),
        'out of scope': (
            8,
        ),
        'out of scope activities': (
            8,
        ),
        'out of scope items': (
            8,
        ),
        'scope exclusions': (
            8,
        ),
        'scope limits': (
            8,
        ),
        'supplier is not responsible for': (
            8,
        ),
        'we are not responsible for': (
            8,
        ),
        'what is not included': (
            8,
        ),
        'assumptions': (
            9,
        ),
        'assumptions and constraints': (
            9,
            20,
        ),
        'assumptions and dependencies': (
            9,
            10,
        ),
        'assumptions and risks': (
            9,
            19,
        ),
        'assumptions constraints and dependencies': (
            9,
            10,
            20,
        ),
        'assumptions dependencies and constraints': (
            9,
            10,
            20,
        ),
        'assumptions made': (
            9,
        ),
        'assumptions risks and dependencies': (
            9,
            10,
            19,
        ),
        'constraints and assumptions': (
            9,
            20,
        ),
        'dependencies and assumptions': (
            9,
            10,
        ),
        'key assumptions': (
            9,
        ),
        'our assumptions': (
            9,
        ),
        'planning assumptions': (
            9,
        ),
        'pricing assumptions': (
            9,
        ),
        'project assumptions': (
            9,
        ),
        'raid': (
            9,
            10,
            19,
        ),
        'risks and assumptions': (
            9,
            19,
        ),
        'risks assumptions and dependencies': (
            9,
            10,
            19,
        ),
        'working assumptions': (
            9,
        ),
        'client dependencies': (
            10,
        ),
        'client inputs': (
            10,
        ),
        'client obligations': (
            10,
        ),
        'client responsibilities': (
            10,
        ),
        'customer dependencies': (
            10,
        ),
        'customer furnished items': (
            10,
        ),
        'customer inputs': (
            10,
        ),
        'customer obligations': (
            10,
        ),
        'customer responsibilities': (
            10,
        ),
        'customer s duties': (
            10,
        ),
        'dependencies': (
            10,
        ),
        'dependencies and client responsibilities': (
            10,
        ),
        'dependencies and customer responsibilities': (
            10,
        ),
        'external dependencies': (
            10,
        ),
        'preconditions': (
            10,
        ),
        'prerequisites': (
            10,
        ),
        'requesting agency s responsibilities': (
            10,
        ),
        'requirements on the customer': (
            10,
        ),
        'servicing agency s requirements': (
            10,
        ),
        'what we need from the customer': (
            10,
        ),
        'what we need from you': (
            10,
        ),
        'your responsibilities': (
            10,
        ),
        'deliverable timeline': (
            11,
        ),
        'delivery schedule': (
            11,
        ),
        'delivery timeline': (
            11,
        ),
        'high level plan': (
            11,
        ),
        'implementation sequence': (
            11,
        ),
        'key dates': (
            11,
        ),
        'key milestones': (
            11,
        ),
        'milestones': (
            11,
        ),
        'milestones and timeline': (
            11,
        ),
        'outline plan': (
            11,
        ),
        'period of performance': (
            11,
        ),
        'plan': (
            11,
        ),
        'plan and milestones': (
            11,
        ),
        'planning': (
            11,
        ),
        'programme': (
            11,
        ),
        'project plan': (
            11,
        ),
        'project schedule': (
            11,
        ),
        'project timeline': (
            11,
        ),
        'roadmap': (
            11,
        ),
        'schedule': (
            11,
        ),
        'schedule and milestones': (
            11,
        ),
        'timeline': (
            11,
        ),
        'timeline and milestones': (
            11,
        ),
        'timescales': (
            11,
        ),
        'timetable': (
            11,
        ),
        'call off procedure': (
            12,
        ),
        'call offs': (
            12,
        ),
        'how to order': (
            12,
        ),
        'order procedure': (
            12,
        ),
        'order process': (
            12,
        ),
        'ordering': (
            12,
        ),
        'ordering and stock': (
            12,
        ),
        'ordering procedure': (
            12,
        ),
        'orders': (
            12,
        ),
        'orders and stock': (
            12,
        ),
        'stock': (
            12,
        ),
        'stock and ordering': (
            12,
        ),
        'availability': (
            13,
        ),
        'capacity and lead times': (
            13,
        ),
        'delivery performance': (
            13,
        ),
        'delivery time': (
            13,
        ),
        'delivery times': (
            13,
        ),
        'lead time': (
            13,
        ),
        'lead times': (
            13,
        ),
        'lead times and availability': (
            13,
        ),
        'lead times and capacity': (
            13,
        ),
        'delivery': (
            14,
        ),
        'delivery and packing': (
            14,
        ),
        'delivery conditions': (
            14,
        ),
        'delivery terms': (
            14,
        ),
        'freight and delivery': (
            14,
        ),
        'incoterms': (
            14,
        ),
        'packing and delivery': (
            14,
        ),
        'shipment': (
            14,
        ),
        'shipping': (
            14,
        ),
        'shipping terms': (
            14,
        ),
        'terms of delivery': (
            14,
        ),
        'after sales': (
            15,
        ),
        'after sales care': (
            15,
        ),
        'after sales visit': (
            15,
        ),
        'customer follow up': (
            15,
        ),
        'customer visits': (
            15,
        ),
        'follow up': (
            15,
        ),
        'follow up visit': (
            15,
        ),
        'follow up visits': (
            15,
        ),
        'review visits': (
            15,
        ),
        'site visit': (
            15,
        ),
        'site visits': (
            15,
        ),
        'contacts': (
            16,
        ),
        'delivery team': (
            16,
        ),
        'government personnel': (
            16,
        ),
        'key people': (
            16,
        ),
        'key personnel': (
            16,
        ),
        'key staff': (
            16,
        ),
        'named roles': (
            16,
        ),
        'our team': (
            16,
        ),
        'people': (
            16,
        ),
        'personnel': (
            16,
        ),
        'project organisation': (
            16,
        ),
        'project organization': (
            16,
        ),
        'project team': (
            16,
        ),
        'proposed team': (
            16,
        ),
        'resources': (
            16,
        ),
        'roles': (
            16,
        ),
        'roles and responsibilities': (
            16,
        ),
        'staffing': (
            16,
        ),
        'team': (
            16,
        ),
        'team and roles': (
            16,
        ),
        'team organisation': (
            16,
        ),
        'team organization': (
            16,
        ),
        'team structure': (
            16,
        ),
        'the team': (
            16,
        ),
        'who will do the work': (
            16,
        ),
        'your contacts': (
            16,
        ),
        'changes of key people': (
            17,
        ),
        'changes of personnel': (
            17,
        ),
        'changes to the team': (
            17,
        ),
        'continuity of personnel': (
            17,
        ),
        'continuity of the team': (
            17,
        ),
        'key personnel substitution': (
            17,
        ),
        'replacement of key people': (
            17,
        ),
        'replacement of key personnel': (
            17,
        ),
        'replacement of personnel': (
            17,
        ),
        'replacement of staff': (
            17,
        ),
        'replacing key people': (
            17,
        ),
        'staff continuity': (
            17,
        ),
        'substitution': (
            17,
        ),
        'substitution of key personnel': (
            17,
        ),
        'swap out': (
            17,
        ),
        'administration': (
            18,
        ),
        'communication': (
            18,
        ),
        'communication and reporting': (
            18,
        ),
        'communications': (
            18,
        ),
        'governance': (
            18,
        ),
        'governance and reporting': (
            18,
        ),
        'management approach': (
            18,
        ),
        'meetings and reporting': (
            18,
        ),
        'project controls': (
            18,
        ),
        'project governance': (
            18,
        ),
        'project management': (
            18,
        ),
        'project status and reporting': (
            18,
        ),
        'reporting': (
            18,
        ),
        'reporting and reviews': (
            18,
        ),
        'status and reporting': (
            18,
        ),
        'steering and reporting': (
            18,
        ),
        'working together': (
            18,
        ),
        'key risks': (
            19,
        ),
        'project risks': (
            19,
        ),
        'risk': (
            19,
        ),
        'risk log': (
            19,
        ),
        'risk management': (
            19,
        ),
        'risk plan': (
            19,
        ),
        'risk register': (
            19,
        ),
        'risks': (
            19,
        ),
        'risks and issues': (
            19,
        ),
        'risks and measures': (
            19,
        ),
        'risks and mitigation': (
            19,
        ),
        'risks and mitigations': (
            19,
        ),
        'risks and opportunities': (
            19,
        ),
        'constraints': (
            20,
        ),
        'limitations and constraints': (
            20,
        ),
        'mandated constraints': (
            20,
        ),
        'non functional requirements': (
            20,
        ),
        'operating constraints': (
            20,
        ),
        'operational constraints': (
            20,
        ),
        'performance requirements': (
            20,
        ),
        'project constraints': (
            20,
        ),
        'quality attributes': (
            20,
        ),
        'quality requirements': (
            20,
        ),
        'technical constraints': (
            20,
        ),
        'key performance indicators': (
            21,
        ),
        'kpis': (
            21,
        ),
        'performance requirements matrix': (
            21,
        ),
        'qasp': (
            21,
        ),
        'quality assurance surveillance plan': (
            21,
        ),
        'service level': (
            21,
        ),
        'service level agreement': (
            21,
        ),
        'service level agreements': (
            21,
        ),
        'service levels': (
            21,
        ),
        'service quality': (
            21,
        ),
        'service standards': (
            21,
        ),
        'sla': (
            21,
        ),
        'slas': (
            21,
        ),
        'support': (
            21,
        ),
        'support and service levels': (
            21,
        ),
        'confidentiality': (
            22,
        ),
        'confidentiality and data protection': (
            22,
        ),
        'cyber security': (
            22,
        ),
        'data': (
            22,
        ),
        'data handling': (
            22,
        ),
        'data processing': (
            22,
        ),
        'data protection': (
            22,
        ),
        'data protection and security': (
            22,
        ),
        'information security': (
            22,
        ),
        'privacy': (
            22,
        ),
        'privacy and security': (
            22,
        ),
        'security': (
            22,
        ),
        'security and confidentiality': (
            22,
        ),
        'security and data': (
            22,
        ),
        'security and data protection': (
            22,
        ),
        'security and privacy': (
            22,
        ),
        'copyright': (
            23,
        ),
        'data rights': (
            23,
        ),
        'data rights and ownership of deliverables': (
            23,
        ),
        'intellectual property': (
            23,
        ),
        'intellectual property rights': (
            23,
        ),
        'ip': (
            23,
        ),
        'ip rights': (
            23,
        ),
        'ipr': (
            23,
        ),
        'licences': (
            23,
        ),
        'licensing': (
            23,
        ),
        'ownership': (
            23,
        ),
        'ownership and licences': (
            23,
        ),
        'ownership of results': (
            23,
        ),
        'ownership of work products': (
            23,
        ),
        'rights to the results': (
            23,
        ),
        'exit': (
            24,
        ),
        'exit and handover': (
            24,
        ),
        'exit and transition': (
            24,
        ),
        'exit management': (
            24,
        ),
        'exit plan': (
            24,
        ),
        'exit strategy': (
            24,
        ),
        'handover': (
            24,
        ),
        'handover and exit': (
            24,
        ),
        'handover and transition': (
            24,
        ),
        'handover plan': (
            24,
        ),
        'offboarding': (
            24,
        ),
        'termination and exit': (
            24,
        ),
        'transition': (
            24,
        ),
        'transition out': (
            24,
        ),
        'transition plan': (
            24,
        ),
        'budget': (
            25,
        ),
        'charges': (
            25,
        ),
        'commercial offer': (
            25,
        ),
        'commercial proposal': (
            25,
        ),
        'commercials': (
            25,
        ),
        'cost': (
            25,
        ),
        'cost breakdown': (
            25,
        ),
        'cost estimate': (
            25,
        ),
        'cost proposal': (
            25,
        ),
        'costs': (
            25,
        ),
        'estimate': (
            25,
        ),
        'estimated cost': (
            25,
        ),
        'estimated costs': (
            25,
        ),
        'fee': (
            25,
        ),
        'fee proposal': (
            25,
        ),
        'fees': (
            25,
        ),
        'fees and payment': (
            25,
            27,
        ),
        'fees and payment terms': (
            25,
            27,
        ),
        'financial proposal': (
            25,
        ),
        'investment': (
            25,
        ),
        'investment and payment terms': (
            25,
            27,
        ),
        'our price': (
            25,
        ),
        'price': (
            25,
        ),
        'price and basis': (
            25,
        ),
        'price and payment': (
            25,
            27,
        ),
        'price and payment terms': (
            25,
            27,
        ),
        'price breakdown': (
            25,
        ),
        'price list': (
            25,
        ),
        'price proposal': (
            25,
        ),
        'price schedule': (
            25,
        ),
        'prices': (
            25,
        ),
        'pricing': (
            25,
        ),
        'pricing and payment': (
            25,
            27,
        ),
        'pricing and payment terms': (
            25,
            27,
        ),
        'quotation': (
            25,
        ),
        'reimbursement': (
            25,
        ),
        'your investment': (
            25,
        ),
        'daily rates': (
            26,
        ),
        'day rates': (
            26,
        ),
        'hourly rates': (
            26,
        ),
        'labor rates': (
            26,
        ),
        'labour categories': (
            26,
        ),
        'labour rates': (
            26,
        ),
        'rate card': (
            26,
        ),
        'rate schedule': (
            26,
        ),
        'rate sheet': (
            26,
        ),
        'rate table': (
            26,
        ),
        'rates': (
            26,
        ),
        'rates and expenses': (
            26,
        ),
        'schedule of rates': (
            26,
        ),
        'billing': (
            27,
        ),
        'billing schedule': (
            27,
        ),
        'commercial terms': (
            27,
        ),
        'instalments': (
            27,
        ),
        'invoices': (
            27,
        ),
        'invoicing': (
            27,
        ),
        'invoicing and payment': (
            27,
        ),
        'invoicing and procedures for payment': (
            27,
        ),
        'payment': (
            27,
        ),
        'payment and invoicing': (
            27,
        ),
        'payment conditions': (
            27,
        ),
        'payment milestones': (
            27,
        ),
        'payment plan': (
            27,
        ),
        'payment schedule': (
            27,
        ),
        'payment terms': (
            27,
        ),
        'payments': (
            27,
        ),
        'terms of payment': (
            27,
        ),
        'acceptance': (
            28,
        ),
        'acceptance and testing': (
            28,
        ),
        'acceptance criteria': (
            28,
        ),
        'acceptance method': (
            28,
        ),
        'acceptance of deliverables': (
            28,
        ),
        'acceptance of services': (
            28,
        ),
        'acceptance on receipt': (
            28,
        ),
        'acceptance plan': (
            28,
        ),
        'acceptance procedure': (
            28,
        ),
        'acceptance process': (
            28,
        ),
        'acceptance terms': (
            28,
        ),
        'acceptance test': (
            28,
        ),
        'acceptance testing': (
            28,
        ),
        'completion criteria': (
            28,
        ),
        'definition of complete': (
            28,
        ),
        'definition of done': (
            28,
        ),
        'incoming inspection': (
            28,
        ),
        'inspection and acceptance': (
            28,
        ),
        'inspection and acceptance of services': (
            28,
        ),
        'performance standards': (
            28,
        ),
        'product acceptance': (
            28,
        ),
        'product acceptance plan': (
            28,
        ),
        'project acceptance': (
            28,
        ),
        'quality and acceptance': (
            28,
        ),
        'success criteria': (
            28,
        ),
        'complaints and returns': (
            29,
        ),
        'defects': (
            29,
        ),
        'defects liability': (
            29,
        ),
        'guarantee': (
            29,
        ),
        'guarantees': (
            29,
        ),
        'liability for defects': (
            29,
        ),
        'returns': (
            29,
        ),
        'returns and warranty': (
            29,
        ),
        'returns policy': (
            29,
        ),
        'warranties': (
            29,
        ),
        'warranty': (
            29,
        ),
        'warranty and claims': (
            29,
        ),
        'warranty and complaints': (
            29,
        ),
        'warranty and returns': (
            29,
        ),
        'warranty period': (
            29,
        ),
        'warranty terms': (
            29,
        ),
        'change control': (
            30,
        ),
        'change control procedure': (
            30,
        ),
        'change control process': (
            30,
        ),
        'change management': (
            30,
        ),
        'change orders': (
            30,
        ),
        'change procedure': (
            30,
        ),
        'change process': (
            30,
        ),
        'change request process': (
            30,
        ),
        'change requests': (
            30,
        ),
        'changes': (
            30,
        ),
        'changes and variations': (
            30,
        ),
        'changes to scope': (
            30,
        ),
        'changes to the contract': (
            30,
        ),
        'contract change notice': (
            30,
        ),
        'contract changes': (
            30,
        ),
        'managing change': (
            30,
        ),
        'scope change': (
            30,
        ),
        'scope changes': (
            30,
        ),
        'variation procedure': (
            30,
        ),
        'variations': (
            30,
        ),
        'conditions': (
            31,
        ),
        'contract': (
            31,
        ),
        'contract conditions': (
            31,
        ),
        'contract terms': (
            31,
        ),
        'general conditions': (
            31,
        ),
        'general terms': (
            31,
        ),
        'general terms and conditions': (
            31,
        ),
        'governing terms': (
            31,
        ),
        'legal': (
            31,
        ),
        'legal conditions': (
            31,
        ),
        'legal terms': (
            31,
        ),
        'terms': (
            31,
        ),
        'terms and conditions': (
            31,
        ),
        'terms of business': (
            31,
        ),
        'terms of contract': (
            31,
        ),
        'bid validity': (
            32,
        ),
        'expiry': (
            32,
        ),
        'offer validity': (
            32,
        ),
        'period of validity': (
            32,
        ),
        'proposal validity': (
            32,
        ),
        'valid until': (
            32,
        ),
        'validity': (
            32,
        ),
        'validity of the offer': (
            32,
        ),
        'validity of this proposal': (
            32,
        ),
        'validity period': (
            32,
        ),
        'about us': (
            33,
        ),
        'case studies': (
            33,
        ),
        'client references': (
            33,
        ),
        'customer references': (
            33,
        ),
        'experience': (
            33,
        ),
        'our experience': (
            33,
        ),
        'our references': (
            33,
        ),
        'past performance': (
            33,
        ),
        'reference projects': (
            33,
        ),
        'references': (
            33,
        ),
        'relevant experience': (
            33,
        ),
        'track record': (
            33,
        ),
        'why us': (
            33,
        ),
        'why work with us': (
            33,
        ),
        'additional information': (
            34,
        ),
        'annex': (
            34,
        ),
        'annexes': (
            34,
        ),
        'appendices': (
            34,
        ),
        'appendix': (
            34,
        ),
        'attachments': (
            34,
        ),
        'definitions': (
            34,
        ),
        'further information': (
            34,
        ),
        'glossary': (
            34,
        ),
        'other information': (
            34,
        ),
        'social value': (
            34,
        ),
        'statements and certificates': (
            34,
        ),
        'supplementary information': (
            34,
        ),
        'supporting documents': (
            34,
        ),
        'supporting information': (
            34,
        ),
        'sustainability': (
            34,
        ),
        'acceptance of the offer': (
            35,
        ),
        'acceptance of the proposal': (
            35,
        ),
        'acceptance of this proposal': (
            35,
        ),
        'agreement': (
            35,
        ),
        'authorisation to proceed': (
            35,
        ),
        'authorization to proceed': (
            35,
        ),
        'contract signature': (
            35,
        ),
        'countersignature': (
            35,
        ),
        'customer acceptance': (
            35,
        ),
        'customer agreement': (
            35,
        ),
        'customer signature': (
            35,
        ),
        'proposal acceptance': (
            35,
        ),
        'agreement and signature': (
            36,
        ),
        'agreement signature': (
            36,
        ),
        'approval': (
            36,
        ),
        'approval and sign off': (
            36,
        ),
        'approvals': (
            36,
        ),
        'authorisation': (
            36,
        ),
        'authorization': (
            36,
        ),
        'bid approval': (
            36,
        ),
        'execution': (
            36,
        ),
        'internal approval': (
            36,
        ),
        'release': (
            36,
        ),
        'review and approval': (
            36,
        ),
        'sign off': (
            36,
        ),
        'sign off and approval': (
            36,
        ),
        'signature': (
            36,
        ),
        'signature page': (
            36,
        ),
        'signatures': (
            36,
        ),
        'signing': (
            36,
        ),
        'signoff': (
            36,
        ),
    },
)
