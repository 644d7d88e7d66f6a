"""The kind `scope`. Written by scripts/generate.py from templates/scope; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (714145359, 340185795)
KIND = whole(
    Kind(
        name='scope',
        title='Scope and estimate',
        version='1.0',
        audience='internal',
        guidance='What you would have to do for what the customer asked, what it costs you and how you know. It never goes to the customer.',
        files=(
            'scope.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the work is called, in words the customer uses; the same in all documents of the deal.',
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
            'currency': FieldSpec(
                name='currency',
                type='currency',
                guidance='Three-letter code, such as GBP or EUR. One deal has one currency.',
            ),
            'total': FieldSpec(
                name='total',
                type='money',
                demanded=Status.REVIEW,
                guidance='The price that is to be offered, without tax: the total of the proposal. To write 1.234,56 add number-format: "1.234,56".',
            ),
            'estimated-on': FieldSpec(
                name='estimated-on',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day on which the estimate or the capacity was last gone through. Estimates grow old: the people, the rates and the platform change.',
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
                when={'engagement': ('services', 'solution'),},
                guidance='Who is intended to run the project, and takes part in the bid.',
            ),
            'senior-designer': FieldSpec(
                name='senior-designer',
                type='person',
                demanded=Status.REVIEW,
                when={'engagement': ('services', 'solution'),},
                guidance='Who designs the work, leads its estimate and is intended to lead the design in the project.',
            ),
            'production-manager': FieldSpec(
                name='production-manager',
                type='person',
                demanded=Status.REVIEW,
                when={'engagement': ('commodity',),},
                guidance='Who makes or buys the goods, and confirms capacity and lead times.',
            ),
        }),
        sections=(
            SectionSpec(
                key='approach',
                title='Approach',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('approach', 'architecture', 'delivery approach', 'design', 'high level design', 'how it will be done', 'how we will do it', 'how we would do it', 'implementation', 'implementation approach', 'method', 'method of approach', 'methodology', 'our approach', 'our solution', 'outline design', 'project approach', 'proposed approach', 'proposed solution', 'solution', 'solution design', 'solution outline', 'solution overview', 'strategy', 'supply approach', 'tasks', 'technical approach', 'technical architecture', 'work plan')),
                owner='Delivery Manager',
                source='## Approach\n\n<!--\nHow the work will be done and which way was turned down, so that an estimator who was not in the room would estimate the same thing. Say what is\nreused, what is bought and what is new: the new part is where estimates fail. Example: "Tide data through the port\'s feed, not by our own gauges;\ngauges would need a permit." If the designer cannot write this yet, it is too early to estimate; say which question has to be answered first.\n-->\n\n[[How it will be done, which way was turned down and why, and what in it nobody here has done before.]]\n',
                guidance='How the work will be done and which way was turned down, so that an estimator who was not in the room would estimate the same thing. Say what is\nreused, what is bought and what is new: the new part is where estimates fail. Example: "Tide data through the port\'s feed, not by our own gauges;\ngauges would need a permit." If the designer cannot write this yet, it is too early to estimate; say which question has to be answered first.',
                owned=frozenset(('[[How it will be done, which way was turned down and why, and what in it nobody here has done before.]]',)),
            ),
            SectionSpec(
                key='deliverables',
                title='Deliverables',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('deliverables', 'deliverables and acceptance criteria', 'deliverables and milestones', 'deliverables and timeline', 'goods', 'in scope', 'items', 'items supplied', 'key deliverables', 'list of deliverables', 'outputs', 'product breakdown', 'products', 'project deliverables', 'project products', 'project scope', 'scope', 'scope and deliverables', 'scope and exclusions', 'scope of supply', 'scope of work', 'scope of work and deliverables', 'what we will deliver', 'what will be delivered', 'work breakdown', 'work breakdown structure', 'work products')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'deliverable': ColumnSpec(key='deliverable', title='Deliverable', names=frozenset(('deliverable', 'description', 'item', 'name', 'output', 'product', 'title'))), 'covers': ColumnSpec(key='covers', title='Covers', type='ref', to='REQ', names=frozenset(('answers', 'covers', 'for requirements', 'requirement', 'requirements', 'satisfies'))), 'acceptance-criterion': ColumnSpec(key='acceptance-criterion', title='Acceptance criterion', names=frozenset(('acceptance', 'acceptance criteria', 'acceptance criterion', 'accepted when', 'criteria', 'criterion', 'done when', 'performance standard', 'success criteria', 'success criterion')), measured=True), 'due': ColumnSpec(key='due', title='Due', type='date', names=frozenset(('by', 'date', 'delivered by', 'delivery date', 'due', 'due by', 'due date', 'target', 'target date')))}), item='DEL', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'deliverable': 'deliverable', 'description': 'deliverable', 'item': 'deliverable', 'name': 'deliverable', 'output': 'deliverable', 'product': 'deliverable', 'title': 'deliverable', 'answers': 'covers', 'covers': 'covers', 'for requirements': 'covers', 'requirement': 'covers', 'requirements': 'covers', 'satisfies': 'covers', 'acceptance': 'acceptance-criterion', 'acceptance criteria': 'acceptance-criterion', 'acceptance criterion': 'acceptance-criterion', 'accepted when': 'acceptance-criterion', 'criteria': 'acceptance-criterion', 'criterion': 'acceptance-criterion', 'done when': 'acceptance-criterion', 'performance standard': 'acceptance-criterion', 'success criteria': 'acceptance-criterion', 'success criterion': 'acceptance-criterion', 'by': 'due', 'date': 'due', 'delivered by': 'due', 'delivery date': 'due', 'due': 'due', 'due by': 'due', 'due date': 'due', 'target': 'due', 'target date': 'due'}), samples=frozenset(('DEL-001', '[[REQ-001]]', '[[count, limit or test, with the figure that passes]]', '[[what is made or supplied]]', '[[yyyy-mm-dd]]'))),
                source='## Deliverables\n\n<!--\nEverything that will be made or supplied, named as a thing, with the requirements that it answers. Walk down the list of requirements and put a finger\non a row here for each; then walk down this list and ask who wanted it. One that answers no requirement says so ("none: we need it for the tests"),\nand is the first candidate to go. Take ids, names, criteria and dates over into the proposal unchanged: each rewording is a difference that someone\nhas to explain.\n-->\n\n| Id | Deliverable | Covers | Acceptance criterion | Due |\n|---|---|---|---|---|\n| DEL-001 | [[what is made or supplied]] | [[REQ-001]] | [[count, limit or test, with the figure that passes]] | [[yyyy-mm-dd]] |\n',
                guidance='Everything that will be made or supplied, named as a thing, with the requirements that it answers. Walk down the list of requirements and put a finger\non a row here for each; then walk down this list and ask who wanted it. One that answers no requirement says so ("none: we need it for the tests"),\nand is the first candidate to go. Take ids, names, criteria and dates over into the proposal unchanged: each rewording is a difference that someone\nhas to explain.',
                owned=frozenset(('DEL-001 | [[what is made or supplied]] | [[REQ-001]] | [[count, limit or test, with the figure that passes]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='exclusions',
                title='Exclusions',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('assumptions and exclusions', 'excluded', 'exclusions', 'exclusions and assumptions', 'explicit exclusions', 'explicitly excluded', 'is not responsible for', 'limitations', 'limits of scope', 'non goals', 'not estimated', 'not in scope', 'not included', 'out of scope', 'out of scope activities', 'out of scope items', 'scope and exclusions', 'scope exclusions', 'scope limits', 'we are not responsible for', 'what is not included', 'what was not counted')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'exclusion': ColumnSpec(key='exclusion', title='Exclusion', names=frozenset(('description', 'excluded', 'exclusion', 'item', 'not included', 'out of scope', 'what is excluded'))), 'requirements': ColumnSpec(key='requirements', title='Requirements', type='ref', to='REQ', names=frozenset(('concerns', 'covers', 'requirement', 'requirements')), optional=True), 'who-does-it': ColumnSpec(key='who-does-it', title='Who does it', names=frozenset(('done by', 'instead', 'provided by', 'reason', 'responsible', 'who does it', 'who provides it')))}), item='EXC', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'description': 'exclusion', 'excluded': 'exclusion', 'exclusion': 'exclusion', 'item': 'exclusion', 'not included': 'exclusion', 'out of scope': 'exclusion', 'what is excluded': 'exclusion', 'concerns': 'requirements', 'covers': 'requirements', 'requirement': 'requirements', 'requirements': 'requirements', 'done by': 'who-does-it', 'instead': 'who-does-it', 'provided by': 'who-does-it', 'reason': 'who-does-it', 'responsible': 'who-does-it', 'who does it': 'who-does-it', 'who provides it': 'who-does-it'}), samples=frozenset(('EXC-001', '[[REQ-001, or leave empty]]', '[[what is not counted]]', '[[who does it instead, or nobody]]'))),
                source='## Exclusions\n\n<!--\nWhat was left out of the estimate on purpose. Ask each estimator: "What did you not count?" The answers (data cleaning, travel, the second training,\nthe pallet back) are this table. An exclusion that stays in here and is missing from the proposal was promised: the customer cannot know it. Name\nwhoever does it instead, and make sure that they know.\n-->\n\n| Id | Exclusion | Requirements | Who does it |\n|---|---|---|---|\n| EXC-001 | [[what is not counted]] | [[REQ-001, or leave empty]] | [[who does it instead, or nobody]] |\n',
                guidance='What was left out of the estimate on purpose. Ask each estimator: "What did you not count?" The answers (data cleaning, travel, the second training,\nthe pallet back) are this table. An exclusion that stays in here and is missing from the proposal was promised: the customer cannot know it. Name\nwhoever does it instead, and make sure that they know.',
                owned=frozenset(('EXC-001 | [[what is not counted]] | [[REQ-001, or leave empty]] | [[who does it instead, or nobody]]',)),
            ),
            SectionSpec(
                key='assumptions',
                title='Assumptions',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('assumption log', 'assumptions', 'assumptions and constraints', 'assumptions and dependencies', 'assumptions and exclusions', 'assumptions and risks', 'assumptions log', 'assumptions made', 'assumptions of the estimate', 'assumptions risks and dependencies', 'constraints and assumptions', 'dependencies and assumptions', 'estimating assumptions', 'exclusions and assumptions', 'key assumptions', 'our assumptions', 'planning assumptions', 'pricing assumptions', 'project assumptions', 'raid', 'risks and assumptions', 'risks assumptions and dependencies', 'working assumptions')),
                absent=True,
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'assumption': ColumnSpec(key='assumption', title='Assumption', names=frozenset(('assumption', 'description', 'statement', 'what we assume'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('checked by', 'owner', 'responsible', 'who checks'))), 'check-by': ColumnSpec(key='check-by', title='Check by', type='date', names=frozenset(('check by', 'check date', 'checked on', 'confirm by', 'date', 'review date', 'to be checked by', 'validate by'))), 'if-false': ColumnSpec(key='if-false', title='If false', names=frozenset(('consequence', 'consequence if false', 'effect if false', 'if false', 'if not true', 'if wrong', 'impact', 'impact if false')))}), item='ASM', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'assumption': 'assumption', 'description': 'assumption', 'statement': 'assumption', 'what we assume': 'assumption', 'checked by': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who checks': 'owner', 'check by': 'check-by', 'check date': 'check-by', 'checked on': 'check-by', 'confirm by': 'check-by', 'date': 'check-by', 'review date': 'check-by', 'to be checked by': 'check-by', 'validate by': 'check-by', 'consequence': 'if-false', 'consequence if false': 'if-false', 'effect if false': 'if-false', 'if false': 'if-false', 'if not true': 'if-false', 'if wrong': 'if-false', 'impact': 'if-false', 'impact if false': 'if-false'}), samples=frozenset(('ASM-001', '[[days or money that it costs]]', '[[name]]', '[[what was taken as true]]', '[[yyyy-mm-dd]]'))),
                source='## Assumptions\n\n<!--\nWhat the estimators took as true because nobody could check it in time. Listen for "should", "surely" and "last time". Each has one owner here, a day\nby which it is checked, and its price if it is false: "eleven days more of interface work" can be decided on, "delay possible" cannot. Where the\ncustomer allows no assumptions in the proposal, this table is where they live, and the price has to bear them. Nothing assumed at all? Write "Not\napplicable:" and say who asked the estimators.\n-->\n\n| Id | Assumption | Owner | Check by | If false |\n|---|---|---|---|---|\n| ASM-001 | [[what was taken as true]] | [[name]] | [[yyyy-mm-dd]] | [[days or money that it costs]] |\n',
                guidance='What the estimators took as true because nobody could check it in time. Listen for "should", "surely" and "last time". Each has one owner here, a day\nby which it is checked, and its price if it is false: "eleven days more of interface work" can be decided on, "delay possible" cannot. Where the\ncustomer allows no assumptions in the proposal, this table is where they live, and the price has to bear them. Nothing assumed at all? Write "Not\napplicable:" and say who asked the estimators.',
                owned=frozenset(('ASM-001 | [[what was taken as true]] | [[name]] | [[yyyy-mm-dd]] | [[days or money that it costs]]',)),
            ),
            SectionSpec(
                key='dependencies',
                title='Dependencies',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('assumptions and dependencies', 'assumptions risks and dependencies', 'client dependencies', 'client inputs', 'client obligations', 'client responsibilities', 'customer dependencies', 'customer furnished items', 'customer inputs', 'customer obligations', 'customer responsibilities', 'dependencies', 'dependencies and assumptions', 'external dependencies', 'needs', 'preconditions', 'prerequisites', 'raid', 'requirements on the customer', 'risks assumptions and dependencies', 'servicing agency s requirements', 'what we need', 'what we need from others', 'what we need from the customer', 'what we need from you')),
                absent=True,
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'what-we-need': ColumnSpec(key='what-we-need', title='What we need', names=frozenset(('dependency', 'description', 'input', 'need', 'responsibility', 'what', 'what we need'))), 'from-whom': ColumnSpec(key='from-whom', title='From whom', type='person', names=frozenset(('by whom', 'from', 'from whom', 'owner', 'provided by', 'responsible', 'who'))), 'by-when': ColumnSpec(key='by-when', title='By when', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'due date', 'needed by', 'required by', 'when'))), 'if-late': ColumnSpec(key='if-late', title='If late', names=frozenset(('consequence', 'effect if late', 'if late', 'if not', 'impact', 'impact if late'))), 'accepted-by': ColumnSpec(key='accepted-by', title='Accepted by', type='person', names=frozenset(('accepted', 'accepted by', 'agreed', 'agreed by', 'confirmed by', 'promised by', 'who said yes')), demanded=Status.APPROVED)}), item='DEP', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'dependency': 'what-we-need', 'description': 'what-we-need', 'input': 'what-we-need', 'need': 'what-we-need', 'responsibility': 'what-we-need', 'what': 'what-we-need', 'what we need': 'what-we-need', 'by whom': 'from-whom', 'from': 'from-whom', 'from whom': 'from-whom', 'owner': 'from-whom', 'provided by': 'from-whom', 'responsible': 'from-whom', 'who': 'from-whom', 'by': 'by-when', 'by when': 'by-when', 'date': 'by-when', 'due': 'by-when', 'due date': 'by-when', 'needed by': 'by-when', 'required by': 'by-when', 'when': 'by-when', 'consequence': 'if-late', 'effect if late': 'if-late', 'if late': 'if-late', 'if not': 'if-late', 'impact': 'if-late', 'impact if late': 'if-late', 'accepted': 'accepted-by', 'accepted by': 'accepted-by', 'agreed': 'accepted-by', 'agreed by': 'accepted-by', 'confirmed by': 'accepted-by', 'promised by': 'accepted-by', 'who said yes': 'accepted-by'}), samples=frozenset(('DEP-001', '[[access, data, people, decision or place]]', '[[effect on the plan]]', '[[name]]', '[[who at the customer said yes]]', '[[yyyy-mm-dd]]'))),
                source='## Dependencies\n\n<!--\nWhat others have to give you, by name and day. Under "Accepted by" stands who at the customer said yes to it: a dependency that nobody accepted is a\nhope with a number. Example: "Test access to the billing system; Nadia Karim, 22 May; accepted by Nadia Karim". Go to the person who has to do it and\nnot to the one who buys; they are often two people. If you need nothing from anybody, write "Not applicable:" and say how you know.\n-->\n\n| Id | What we need | From whom | By when | If late | Accepted by |\n|---|---|---|---|---|---|\n| DEP-001 | [[access, data, people, decision or place]] | [[name]] | [[yyyy-mm-dd]] | [[effect on the plan]] | [[who at the customer said yes]] |\n',
                guidance='What others have to give you, by name and day. Under "Accepted by" stands who at the customer said yes to it: a dependency that nobody accepted is a\nhope with a number. Example: "Test access to the billing system; Nadia Karim, 22 May; accepted by Nadia Karim". Go to the person who has to do it and\nnot to the one who buys; they are often two people. If you need nothing from anybody, write "Not applicable:" and say how you know.',
                owned=frozenset(('DEP-001 | [[access, data, people, decision or place]] | [[name]] | [[yyyy-mm-dd]] | [[effect on the plan]] | [[who at the customer said yes]]',)),
            ),
            SectionSpec(
                key='timeline',
                title='Timeline',
                level=2,
                position=5,
                parent=None,
                names=frozenset(('dates', 'deliverable timeline', 'deliverables and milestones', 'deliverables and timeline', 'delivery schedule', 'delivery timeline', 'high level plan', 'implementation sequence', 'key dates', 'key milestones', 'milestones', 'milestones and timeline', 'outline plan', 'plan', 'plan and milestones', 'planning', 'programme', 'project plan', 'project schedule', 'project timeline', 'roadmap', 'schedule', 'schedule and milestones', 'supply schedule', 'timeline', 'timeline and milestones', 'timescales', 'timetable')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'milestone': ColumnSpec(key='milestone', title='Milestone', names=frozenset(('description', 'event', 'item', 'milestone', 'milestone or phase', 'phase', 'stage', 'step'))), 'work-starts': ColumnSpec(key='work-starts', title='Work starts', type='date', names=frozenset(('begin', 'from', 'start', 'start date', 'starts', 'work starts')), optional=True), 'reached-by': ColumnSpec(key='reached-by', title='Reached by', type='date', names=frozenset(('by', 'completed by', 'date', 'due', 'due by', 'due date', 'end', 'end date', 'finish', 'planned date', 'reached by', 'target', 'target date', 'until', 'when'))), 'deliverables': ColumnSpec(key='deliverables', title='Deliverables', type='ref', to='DEL', names=frozenset(('deliverable', 'deliverables', 'delivers', 'outputs', 'products')), optional=True)}), checks=(TableCheck(kind='before', columns=('work-starts', 'reached-by')),), lookup=MappingProxyType({'description': 'milestone', 'event': 'milestone', 'item': 'milestone', 'milestone': 'milestone', 'milestone or phase': 'milestone', 'phase': 'milestone', 'stage': 'milestone', 'step': 'milestone', 'begin': 'work-starts', 'from': 'work-starts', 'start': 'work-starts', 'start date': 'work-starts', 'starts': 'work-starts', 'work starts': 'work-starts', 'by': 'reached-by', 'completed by': 'reached-by', 'date': 'reached-by', 'due': 'reached-by', 'due by': 'reached-by', 'due date': 'reached-by', 'end': 'reached-by', 'end date': 'reached-by', 'finish': 'reached-by', 'planned date': 'reached-by', 'reached by': 'reached-by', 'target': 'reached-by', 'target date': 'reached-by', 'until': 'reached-by', 'when': 'reached-by', 'deliverable': 'deliverables', 'deliverables': 'deliverables', 'delivers': 'deliverables', 'outputs': 'deliverables', 'products': 'deliverables'}), samples=frozenset(('[[DEL-001]]', '[[a state that can be seen]]', '[[yyyy-mm-dd]]'))),
                source="## Timeline\n\n<!--\nMilestones from the work and the people there are, not backwards from the day that the customer named. If both meet only by wishing, write the honest\nday here and settle the difference before the bid goes out. Look at holidays, other projects of the same people, and the weeks for acceptance: the\ncustomer's own test is easily forgotten.\n-->\n\n| Milestone | Work starts | Reached by | Deliverables |\n|---|---|---|---|\n| [[a state that can be seen]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] | [[DEL-001]] |\n",
                guidance="Milestones from the work and the people there are, not backwards from the day that the customer named. If both meet only by wishing, write the honest\nday here and settle the difference before the bid goes out. Look at holidays, other projects of the same people, and the weeks for acceptance: the\ncustomer's own test is easily forgotten.",
                owned=frozenset(('[[a state that can be seen]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] | [[DEL-001]]',)),
            ),
            SectionSpec(
                key='bid-team',
                title='Bid team',
                level=2,
                position=6,
                parent=None,
                names=frozenset(('bid roles', 'bid team', 'capture team', 'contributors', 'estimating team', 'key personnel', 'our team', 'people', 'project team', 'proposal team', 'proposed team', 'pursuit team', 'roles', 'roles and responsibilities', 'scoping team', 'team', 'team and roles', 'team organisation', 'team organization', 'team structure', 'tender team', 'the team', 'who worked on the bid', 'who worked on this bid')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'position', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('name', 'person', 'who'))), 'part-in-the-bid': ColumnSpec(key='part-in-the-bid', title='Part in the bid', names=frozenset(('contribution', 'part', 'part in the bid', 'responsibilities', 'responsibility', 'responsible for', 'task', 'tasks', 'what they did')))}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {}), ('Project Manager', {'engagement': ('services', 'solution'),}), ('Senior Designer', {'engagement': ('services', 'solution'),}), ('Peer Reviewer', {'engagement': ('services', 'solution'),}), ('Production Manager', {'engagement': ('commodity',),})),}), lookup=MappingProxyType({'function': 'role', 'position': 'role', 'role': 'role', 'name': 'name', 'person': 'name', 'who': 'name', 'contribution': 'part-in-the-bid', 'part': 'part-in-the-bid', 'part in the bid': 'part-in-the-bid', 'responsibilities': 'part-in-the-bid', 'responsibility': 'part-in-the-bid', 'responsible for': 'part-in-the-bid', 'task': 'part-in-the-bid', 'tasks': 'part-in-the-bid', 'what they did': 'part-in-the-bid'}), samples=frozenset(('Account Manager', 'Delivery Manager', 'Peer Reviewer', 'Production Manager', 'Project Manager', 'Senior Designer', '[[account-manager]]', '[[delivery-manager]]', '[[name]]', '[[production-manager]]', '[[project-manager]]', '[[senior-designer]]', '[[what they confirmed]]', '[[what they designed and estimated]]', '[[what they did for this bid]]', '[[what they read, and why they can judge it]]', '[[what they scoped or planned]]'))),
                source='## Bid team\n\n<!--\nWho worked on this bid, and as what. The intended Project Manager and the Senior Designer belong in it, for whoever helps to scope the work will own\nit afterwards; for goods it is somebody from production. The peer reviewer neither sells nor estimated. Send different people from delivery each time:\none who does nothing but bids forgets how the work is done.\n-->\n\n| Role | Name | Part in the bid |\n|---|---|---|\n| Account Manager | [[account-manager]] | [[what they did for this bid]] |\n| Delivery Manager | [[delivery-manager]] | [[what they did for this bid]] |\n| Project Manager | [[project-manager]] | [[what they scoped or planned]] |\n| Senior Designer | [[senior-designer]] | [[what they designed and estimated]] |\n| Peer Reviewer | [[name]] | [[what they read, and why they can judge it]] |\n| Production Manager | [[production-manager]] | [[what they confirmed]] |\n',
                guidance='Who worked on this bid, and as what. The intended Project Manager and the Senior Designer belong in it, for whoever helps to scope the work will own\nit afterwards; for goods it is somebody from production. The peer reviewer neither sells nor estimated. Send different people from delivery each time:\none who does nothing but bids forgets how the work is done.',
                owned=frozenset(('Account Manager | [[account-manager]] | [[what they did for this bid]]', 'Delivery Manager | [[delivery-manager]] | [[what they did for this bid]]', 'Peer Reviewer | [[name]] | [[what they read, and why they can judge it]]', 'Production Manager | [[production-manager]] | [[what they confirmed]]', 'Project Manager | [[project-manager]] | [[what they scoped or planned]]', 'Senior Designer | [[senior-designer]] | [[what they designed and estimated]]')),
                fielded=('Account Manager | [[account-manager]] | [[what they did for this bid]]', 'Delivery Manager | [[delivery-manager]] | [[what they did for this bid]]', 'Production Manager | [[production-manager]] | [[what they confirmed]]', 'Project Manager | [[project-manager]] | [[what they scoped or planned]]', 'Senior Designer | [[senior-designer]] | [[what they designed and estimated]]'),
            ),
            SectionSpec(
                key='estimates',
                title='Estimates',
                level=2,
                position=7,
                parent=None,
                names=frozenset(('bottom up estimate', 'days', 'detailed estimate', 'effort', 'effort estimate', 'effort estimates', 'estimate', 'estimate details', 'estimate lines', 'estimate of effort', 'estimated effort', 'estimates', 'estimates and summary', 'estimation', 'hours', 'labour hours', 'pert', 'pert estimate', 'pert estimates', 'sizing', 'three point estimate', 'three point estimates', 'work estimate', 'work estimates')),
                when={'engagement': ('services', 'solution'),},
                owner='Senior Designer',
                table=TableSpec(columns=MappingProxyType({'deliverable': ColumnSpec(key='deliverable', title='Deliverable', type='ref', to='DEL', names=frozenset(('covers', 'deliverable', 'deliverables', 'for', 'product'))), 'work': ColumnSpec(key='work', title='Work', names=frozenset(('activity', 'description', 'item', 'piece of work', 'task', 'work', 'work package'))), 'optimistic': ColumnSpec(key='optimistic', title='Optimistic', type='number', names=frozenset(('best', 'best case', 'low', 'min', 'minimum', 'o', 'optimistic')), min=0), 'most-likely': ColumnSpec(key='most-likely', title='Most likely', type='number', names=frozenset(('expected', 'likely', 'm', 'mode', 'most likely', 'realistic')), min=0), 'pessimistic': ColumnSpec(key='pessimistic', title='Pessimistic', type='number', names=frozenset(('high', 'max', 'maximum', 'p', 'pessimistic', 'worst', 'worst case')), min=0), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('in', 'unit', 'unit of measure', 'uom'))), 'estimator': ColumnSpec(key='estimator', title='Estimator', type='person', names=frozenset(('by', 'estimated by', 'estimator', 'name', 'who'))), 'basis': ColumnSpec(key='basis', title='Basis', names=frozenset(('based on', 'basis', 'basis of estimate', 'boe', 'comparison', 'reason', 'reference', 'source')))}), lookup=MappingProxyType({'covers': 'deliverable', 'deliverable': 'deliverable', 'deliverables': 'deliverable', 'for': 'deliverable', 'product': 'deliverable', 'activity': 'work', 'description': 'work', 'item': 'work', 'piece of work': 'work', 'task': 'work', 'work': 'work', 'work package': 'work', 'best': 'optimistic', 'best case': 'optimistic', 'low': 'optimistic', 'min': 'optimistic', 'minimum': 'optimistic', 'o': 'optimistic', 'optimistic': 'optimistic', 'expected': 'most-likely', 'likely': 'most-likely', 'm': 'most-likely', 'mode': 'most-likely', 'most likely': 'most-likely', 'realistic': 'most-likely', 'high': 'pessimistic', 'max': 'pessimistic', 'maximum': 'pessimistic', 'p': 'pessimistic', 'pessimistic': 'pessimistic', 'worst': 'pessimistic', 'worst case': 'pessimistic', 'in': 'unit', 'unit': 'unit', 'unit of measure': 'unit', 'uom': 'unit', 'by': 'estimator', 'estimated by': 'estimator', 'estimator': 'estimator', 'name': 'estimator', 'who': 'estimator', 'based on': 'basis', 'basis': 'basis', 'basis of estimate': 'basis', 'boe': 'basis', 'comparison': 'basis', 'reason': 'basis', 'reference': 'basis', 'source': 'basis'}), samples=frozenset(('[[DEL-001]]', '[[day or hour, the same in all rows]]', '[[name]]', '[[number]]', '[[one piece of work]]', '[[what was counted or done before, with its figure]]'))),
                source='## Estimates\n\n<!--\nThree values a line, from the person who will do the work: all goes well; what you would bet on; what happened the last time it went wrong. Start with\nthe pessimistic one, and write the basis: "two ports of like size, 2024: 31 and 36 days" is one, "experience" is none. Three values close together are\none value and a gesture. Then ask each estimator: "What worries you most?", and put the answer under Risks; it is often worth more than the figures.\nWhoever sells does not estimate. Testing, meetings, rework and running the project are lines too; a line for several deliverables names them all.\n-->\n\n| Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |\n|---|---|---|---|---|---|---|---|\n| [[DEL-001]] | [[one piece of work]] | [[number]] | [[number]] | [[number]] | [[day or hour, the same in all rows]] | [[name]] | [[what was counted or done before, with its figure]] |\n',
                guidance='Three values a line, from the person who will do the work: all goes well; what you would bet on; what happened the last time it went wrong. Start with\nthe pessimistic one, and write the basis: "two ports of like size, 2024: 31 and 36 days" is one, "experience" is none. Three values close together are\none value and a gesture. Then ask each estimator: "What worries you most?", and put the answer under Risks; it is often worth more than the figures.\nWhoever sells does not estimate. Testing, meetings, rework and running the project are lines too; a line for several deliverables names them all.',
                owned=frozenset(('[[DEL-001]] | [[one piece of work]] | [[number]] | [[number]] | [[number]] | [[day or hour, the same in all rows]] | [[name]] | [[what was counted or done before, with its figure]]',)),
            ),
            SectionSpec(
                key='estimate-summary',
                title='Estimate summary',
                level=2,
                position=8,
                parent=None,
                names=frozenset(('effort summary', 'estimate result', 'estimate summary', 'estimate totals', 'estimates and summary', 'estimates summary', 'expected effort', 'expected total', 'pert result', 'pert summary', 'summary of effort', 'summary of estimates', 'summary of the estimate', 'summary of the estimates', 'total effort', 'total estimate')),
                when={'engagement': ('services', 'solution'),},
                owner='Senior Designer',
                table=TableSpec(columns=MappingProxyType({'figure': ColumnSpec(key='figure', title='Figure', names=frozenset(('figure', 'item', 'line', 'measure', 'name', 'statistic'))), 'value': ColumnSpec(key='value', title='Value', type='number', names=frozenset(('amount', 'number', 'result', 'total', 'value')), min=0), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('in', 'unit', 'unit of measure', 'uom')))}), each=MappingProxyType({'figure': (('Expected effort', {}), ('Standard deviation', {})),}), lookup=MappingProxyType({'figure': 'figure', 'item': 'figure', 'line': 'figure', 'measure': 'figure', 'name': 'figure', 'statistic': 'figure', 'amount': 'value', 'number': 'value', 'result': 'value', 'total': 'value', 'value': 'value', 'in': 'unit', 'unit': 'unit', 'unit of measure': 'unit', 'uom': 'unit'}), samples=frozenset(('Expected effort', 'Standard deviation', '[[day or hour]]', '[[root of the sum of the squares]]', '[[sum of the expected values]]'))),
                source="## Estimate summary\n\n<!--\nA line's expected effort is (optimistic + 4 x most likely + pessimistic) / 6, and its standard deviation (pessimistic - optimistic) / 6. Add the\nexpected values of all lines. Do not add the deviations: square each, add the squares, take the root. Example: lines with deviations of 3 and 4 days\nmake 5, not 7. That holds for lines that go wrong independently; where one cause hits them all (a new platform, a slow customer), the true spread is\nwider. Even the pessimistic values tend to be too low, so hold the sum against a finished project of like size.\n-->\n\n| Figure | Value | Unit |\n|---|---|---|\n| Expected effort | [[sum of the expected values]] | [[day or hour]] |\n| Standard deviation | [[root of the sum of the squares]] | [[day or hour]] |\n",
                guidance="A line's expected effort is (optimistic + 4 x most likely + pessimistic) / 6, and its standard deviation (pessimistic - optimistic) / 6. Add the\nexpected values of all lines. Do not add the deviations: square each, add the squares, take the root. Example: lines with deviations of 3 and 4 days\nmake 5, not 7. That holds for lines that go wrong independently; where one cause hits them all (a new platform, a slow customer), the true spread is\nwider. Even the pessimistic values tend to be too low, so hold the sum against a finished project of like size.",
                owned=frozenset(('Expected effort | [[sum of the expected values]] | [[day or hour]]', 'Standard deviation | [[root of the sum of the squares]] | [[day or hour]]')),
            ),
            SectionSpec(
                key='capacity',
                title='Capacity',
                level=2,
                position=9,
                parent=None,
                names=frozenset(('availability', 'available capacity', 'capacity', 'capacity and demand', 'capacity and lead times', 'capacity check', 'capacity plan', 'capacity planning', 'demand and capacity', 'free capacity', 'lead times and capacity', 'production capacity', 'supply capacity')),
                when={'engagement': ('commodity',),},
                owner='Production Manager',
                table=TableSpec(columns=MappingProxyType({'items': ColumnSpec(key='items', title='Items', type='ref', to='DEL', names=frozenset(('deliverable', 'deliverables', 'goods', 'item', 'items', 'product', 'products'))), 'wanted-a-month': ColumnSpec(key='wanted-a-month', title='Wanted a month', type='number', names=frozenset(('demand', 'demand a month', 'demand per month', 'needed', 'needed a month', 'wanted', 'wanted a month', 'wanted per month')), min=0), 'free-a-month': ColumnSpec(key='free-a-month', title='Free a month', type='number', names=frozenset(('available', 'available a month', 'available per month', 'capacity', 'free', 'free a month', 'free capacity', 'free per month')), min=0), 'confirmed-by': ColumnSpec(key='confirmed-by', title='Confirmed by', type='person', names=frozenset(('by', 'confirmed', 'confirmed by', 'planner', 'production', 'who'))), 'confirmed-on': ColumnSpec(key='confirmed-on', title='Confirmed on', type='date', names=frozenset(('confirmation date', 'confirmed on', 'date', 'on', 'when')))}), lookup=MappingProxyType({'deliverable': 'items', 'deliverables': 'items', 'goods': 'items', 'item': 'items', 'items': 'items', 'product': 'items', 'products': 'items', 'demand': 'wanted-a-month', 'demand a month': 'wanted-a-month', 'demand per month': 'wanted-a-month', 'needed': 'wanted-a-month', 'needed a month': 'wanted-a-month', 'wanted': 'wanted-a-month', 'wanted a month': 'wanted-a-month', 'wanted per month': 'wanted-a-month', 'available': 'free-a-month', 'available a month': 'free-a-month', 'available per month': 'free-a-month', 'capacity': 'free-a-month', 'free': 'free-a-month', 'free a month': 'free-a-month', 'free capacity': 'free-a-month', 'free per month': 'free-a-month', 'by': 'confirmed-by', 'confirmed': 'confirmed-by', 'confirmed by': 'confirmed-by', 'planner': 'confirmed-by', 'production': 'confirmed-by', 'who': 'confirmed-by', 'confirmation date': 'confirmed-on', 'confirmed on': 'confirmed-on', 'date': 'confirmed-on', 'on': 'confirmed-on', 'when': 'confirmed-on'}), samples=frozenset(('[[DEL-001]]', '[[name]]', '[[number in the busiest month]]', '[[number]]', '[[yyyy-mm-dd]]'))),
                source='## Capacity\n\n<!--\nWhat the customer will want in a month, against what the line has free in the months in question, from the person who plans it. Ask for the worst\nmonth and not for the average: everybody orders before the same holiday. Example: "40 pump kits wanted, 55 free, confirmed by Noor Smit". A capacity\nthat sales read from a brochure is not confirmed.\n-->\n\n| Items | Wanted a month | Free a month | Confirmed by | Confirmed on |\n|---|---|---|---|---|\n| [[DEL-001]] | [[number in the busiest month]] | [[number]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='What the customer will want in a month, against what the line has free in the months in question, from the person who plans it. Ask for the worst\nmonth and not for the average: everybody orders before the same holiday. Example: "40 pump kits wanted, 55 free, confirmed by Noor Smit". A capacity\nthat sales read from a brochure is not confirmed.',
                owned=frozenset(('[[DEL-001]] | [[number in the busiest month]] | [[number]] | [[name]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='lead-times',
                title='Lead times',
                level=2,
                position=10,
                parent=None,
                names=frozenset(('capacity and lead times', 'delivery time', 'delivery times', 'lead time', 'lead time check', 'lead times', 'lead times and availability', 'lead times and capacity', 'replenishment times', 'supply times')),
                when={'engagement': ('commodity',),},
                owner='Production Manager',
                table=TableSpec(columns=MappingProxyType({'items': ColumnSpec(key='items', title='Items', type='ref', to='DEL', names=frozenset(('deliverable', 'deliverables', 'goods', 'item', 'items', 'product', 'products'))), 'working-days': ColumnSpec(key='working-days', title='Working days', type='number', names=frozenset(('days', 'delivery time', 'lead time', 'working days')), min=0), 'basis': ColumnSpec(key='basis', title='Basis', names=frozenset(('based on', 'basis', 'evidence', 'reason', 'source'))), 'confirmed-by': ColumnSpec(key='confirmed-by', title='Confirmed by', type='person', names=frozenset(('by', 'confirmed', 'confirmed by', 'planner', 'production', 'who')))}), lookup=MappingProxyType({'deliverable': 'items', 'deliverables': 'items', 'goods': 'items', 'item': 'items', 'items': 'items', 'product': 'items', 'products': 'items', 'days': 'working-days', 'delivery time': 'working-days', 'lead time': 'working-days', 'working days': 'working-days', 'based on': 'basis', 'basis': 'basis', 'evidence': 'basis', 'reason': 'basis', 'source': 'basis', 'by': 'confirmed-by', 'confirmed': 'confirmed-by', 'confirmed by': 'confirmed-by', 'planner': 'confirmed-by', 'production': 'confirmed-by', 'who': 'confirmed-by'}), samples=frozenset(('[[DEL-001]]', '[[name]]', '[[number]]', "[[orders looked at, or the supplier's word with its date]]"))),
                source='## Lead times\n\n<!--\nWorking days from order to the customer\'s gate, with where the figure comes from: the last twenty orders, the supplier\'s written word, the plan of the\nline. Example: "12 days; nine of the last ten orders of 2025; Joost Mulder". A lead time holds up to some quantity: ask which, and put that into the\nproposal. Look at bought parts first.\n-->\n\n| Items | Working days | Basis | Confirmed by |\n|---|---|---|---|\n| [[DEL-001]] | [[number]] | [[orders looked at, or the supplier\'s word with its date]] | [[name]] |\n',
                guidance='Working days from order to the customer\'s gate, with where the figure comes from: the last twenty orders, the supplier\'s written word, the plan of the\nline. Example: "12 days; nine of the last ten orders of 2025; Joost Mulder". A lead time holds up to some quantity: ask which, and put that into the\nproposal. Look at bought parts first.',
                owned=frozenset(("[[DEL-001]] | [[number]] | [[orders looked at, or the supplier's word with its date]] | [[name]]",)),
            ),
            SectionSpec(
                key='customer-follow-up',
                title='Customer follow-up',
                level=2,
                position=11,
                parent=None,
                names=frozenset(('after sales', 'after sales care', 'after sales visit', 'customer follow up', 'customer follow ups', 'customer satisfaction', 'follow up', 'follow up visit', 'follow up visits', 'follow up with the customer', 'follow ups', 'review visit', 'review visits', 'satisfaction')),
                when={'engagement': ('commodity',),},
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'who': ColumnSpec(key='who', title='Who', type='person', names=frozenset(('by', 'name', 'person', 'who', 'who asks'))), 'when': ColumnSpec(key='when', title='When', type='date', names=frozenset(('by when', 'date', 'day', 'on', 'when'))), 'what-is-asked': ColumnSpec(key='what-is-asked', title='What is asked', names=frozenset(('asked', 'question', 'questions', 'subject', 'what', 'what is asked')))}), lookup=MappingProxyType({'by': 'who', 'name': 'who', 'person': 'who', 'who': 'who', 'who asks': 'who', 'by when': 'when', 'date': 'when', 'day': 'when', 'on': 'when', 'when': 'when', 'asked': 'what-is-asked', 'question': 'what-is-asked', 'questions': 'what-is-asked', 'subject': 'what-is-asked', 'what': 'what-is-asked', 'what is asked': 'what-is-asked'}), samples=frozenset(('[[name]]', '[[questions that somebody can answer with a fact]]', '[[yyyy-mm-dd]]'))),
                source='## Customer follow-up\n\n<!--\nWho asks the customer after the first delivery whether it was what they wanted, on which day, and what they ask. The account manager goes too: whoever\npromised hears how it was kept, and whoever sells next knows what goes wrong. Ask for facts: "What did you send back? What did you have to order\ntwice?" brings more than "Were you happy?".\n-->\n\n| Who | When | What is asked |\n|---|---|---|\n| [[name]] | [[yyyy-mm-dd]] | [[questions that somebody can answer with a fact]] |\n',
                guidance='Who asks the customer after the first delivery whether it was what they wanted, on which day, and what they ask. The account manager goes too: whoever\npromised hears how it was kept, and whoever sells next knows what goes wrong. Ask for facts: "What did you send back? What did you have to order\ntwice?" brings more than "Were you happy?".',
                owned=frozenset(('[[name]] | [[yyyy-mm-dd]] | [[questions that somebody can answer with a fact]]',)),
            ),
            SectionSpec(
                key='site-visit',
                title='Site visit',
                level=2,
                position=12,
                parent=None,
                names=frozenset(('customer site visit', 'customer site visits', 'customer visit', 'customer visits', 'site survey', 'site visit', 'site visits', 'survey', 'visit', 'visit report', 'visit to the customer', 'visits', 'what we saw')),
                when={'engagement': ('commodity',),},
                owner='Production Manager',
                table=TableSpec(columns=MappingProxyType({'who-went': ColumnSpec(key='who-went', title='Who went', type='person', names=frozenset(('name', 'person', 'visitor', 'visitors', 'who', 'who went'))), 'when': ColumnSpec(key='when', title='When', type='date', names=frozenset(('date', 'day', 'on', 'visited on', 'when'))), 'what-was-seen': ColumnSpec(key='what-was-seen', title='What was seen', names=frozenset(('notes', 'observation', 'observations', 'seen', 'what they saw', 'what was seen'))), 'what-changes': ColumnSpec(key='what-changes', title='What changes', names=frozenset(('action', 'change', 'changes', 'consequence', 'result', 'what changes')))}), lookup=MappingProxyType({'name': 'who-went', 'person': 'who-went', 'visitor': 'who-went', 'visitors': 'who-went', 'who': 'who-went', 'who went': 'who-went', 'date': 'when', 'day': 'when', 'on': 'when', 'visited on': 'when', 'when': 'when', 'notes': 'what-was-seen', 'observation': 'what-was-seen', 'observations': 'what-was-seen', 'seen': 'what-was-seen', 'what they saw': 'what-was-seen', 'what was seen': 'what-was-seen', 'action': 'what-changes', 'change': 'what-changes', 'changes': 'what-changes', 'consequence': 'what-changes', 'result': 'what-changes', 'what changes': 'what-changes'}), samples=frozenset(('[[name]]', '[[what is different in the bid because of it]]', '[[what they saw there, with a figure]]', '[[yyyy-mm-dd]]'))),
                source='## Site visit\n\n<!--\nWhat somebody from production or delivery saw at the customer before the price was made: where the goods are stored, who opens the box, what lies\nunused. Then what changes in the bid because of it; "nothing" is an answer that should make you ask whether they looked. Example: "Kits are opened for\none seal; we offer the seal alone." Without a visit there is a price list and not yet an offer.\n-->\n\n| Who went | When | What was seen | What changes |\n|---|---|---|---|\n| [[name]] | [[yyyy-mm-dd]] | [[what they saw there, with a figure]] | [[what is different in the bid because of it]] |\n',
                guidance='What somebody from production or delivery saw at the customer before the price was made: where the goods are stored, who opens the box, what lies\nunused. Then what changes in the bid because of it; "nothing" is an answer that should make you ask whether they looked. Example: "Kits are opened for\none seal; we offer the seal alone." Without a visit there is a price list and not yet an offer.',
                owned=frozenset(('[[name]] | [[yyyy-mm-dd]] | [[what they saw there, with a figure]] | [[what is different in the bid because of it]]',)),
            ),
            SectionSpec(
                key='cost',
                title='Cost',
                level=2,
                position=13,
                parent=None,
                names=frozenset(('bill of costs', 'budget', 'calculation', 'cost', 'cost and margin', 'cost and price', 'cost breakdown', 'cost calculation', 'cost estimate', 'cost estimates', 'cost model', 'cost of delivery', 'cost price and margin', 'cost sheet', 'costing', 'costs', 'direct costs', 'estimated cost', 'estimated costs', 'internal cost', 'internal costs', 'our cost', 'our costs')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'deliverable': ColumnSpec(key='deliverable', title='Deliverable', type='ref', to='DEL', names=frozenset(('covers', 'deliverable', 'deliverables', 'for', 'product', 'products'))), 'item': ColumnSpec(key='item', title='Item', names=frozenset(('cost item', 'cost line', 'description', 'item', 'line', 'resource', 'role', 'work'))), 'quantity': ColumnSpec(key='quantity', title='Quantity', type='number', names=frozenset(('days', 'effort', 'hours', 'number', 'pieces', 'qty', 'quantity', 'units'))), 'unit': ColumnSpec(key='unit', title='Unit', names=frozenset(('per', 'unit', 'unit of measure', 'uom'))), 'unit-cost': ColumnSpec(key='unit-cost', title='Unit cost', type='money', names=frozenset(('cost each', 'cost per unit', 'cost rate', 'day cost', 'internal rate', 'rate', 'unit cost'))), 'cost': ColumnSpec(key='cost', title='Cost', type='money', names=frozenset(('amount', 'cost', 'line total', 'sum', 'total', 'total cost')))}), checks=(TableCheck(kind='product', columns=('quantity', 'unit-cost'), target='cost'), TableCheck(kind='sum', columns=('cost',), target='total-row')), lookup=MappingProxyType({'covers': 'deliverable', 'deliverable': 'deliverable', 'deliverables': 'deliverable', 'for': 'deliverable', 'product': 'deliverable', 'products': 'deliverable', 'cost item': 'item', 'cost line': 'item', 'description': 'item', 'item': 'item', 'line': 'item', 'resource': 'item', 'role': 'item', 'work': 'item', 'days': 'quantity', 'effort': 'quantity', 'hours': 'quantity', 'number': 'quantity', 'pieces': 'quantity', 'qty': 'quantity', 'quantity': 'quantity', 'units': 'quantity', 'per': 'unit', 'unit': 'unit', 'unit of measure': 'unit', 'uom': 'unit', 'cost each': 'unit-cost', 'cost per unit': 'unit-cost', 'cost rate': 'unit-cost', 'day cost': 'unit-cost', 'internal rate': 'unit-cost', 'rate': 'unit-cost', 'unit cost': 'unit-cost', 'amount': 'cost', 'cost': 'cost', 'line total': 'cost', 'sum': 'cost', 'total': 'cost', 'total cost': 'cost'}), samples=frozenset(('', 'Total', '[[DEL-001]]', '[[cost of one]]', '[[day, piece, month or lump]]', '[[number]]', '[[quantity times unit cost]]', '[[sum of all lines]]', '[[what is paid for]]'))),
                source="## Cost\n\n<!--\nWhat it costs you, line by line: people at their internal rate, bought goods at the quote in hand, travel, licences, freight, testing, the warranty.\nThe days of work come from the expected effort above and not from what would fit the price. Each line names its deliverables: one without a line was\ngiven away. Note until when suppliers' quotes hold; the proposal may not live longer. Commission is a cost if your house counts it as one: the same\nway each time.\n-->\n\n| Deliverable | Item | Quantity | Unit | Unit cost | Cost |\n|---|---|---|---|---|---|\n| [[DEL-001]] | [[what is paid for]] | [[number]] | [[day, piece, month or lump]] | [[cost of one]] | [[quantity times unit cost]] |\n| | Total | | | | [[sum of all lines]] |\n",
                guidance="What it costs you, line by line: people at their internal rate, bought goods at the quote in hand, travel, licences, freight, testing, the warranty.\nThe days of work come from the expected effort above and not from what would fit the price. Each line names its deliverables: one without a line was\ngiven away. Note until when suppliers' quotes hold; the proposal may not live longer. Commission is a cost if your house counts it as one: the same\nway each time.",
                owned=frozenset(('[[DEL-001]] | [[what is paid for]] | [[number]] | [[day, piece, month or lump]] | [[cost of one]] | [[quantity times unit cost]]', '| Total | | | | [[sum of all lines]]')),
            ),
            SectionSpec(
                key='price-and-margin',
                title='Price and margin',
                level=2,
                position=14,
                parent=None,
                names=frozenset(('commercial summary', 'commercials', 'contingency and margin', 'cost and margin', 'cost and price', 'cost price and margin', 'cost to price', 'from cost to price', 'gross margin', 'margin', 'margin and price', 'margins', 'price', 'price and contingency', 'price and margin', 'price build up', 'price calculation', 'pricing', 'pricing and margin', 'profit', 'profitability')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'line': ColumnSpec(key='line', title='Line', names=frozenset(('description', 'element', 'figure', 'item', 'line'))), 'amount': ColumnSpec(key='amount', title='Amount', type='money', names=frozenset(('amount', 'money', 'sum', 'total', 'value'))), 'share-of-price': ColumnSpec(key='share-of-price', title='Share of price', type='percent', names=frozenset(('%', '% of price', 'of price', 'percent', 'percent of price', 'percentage', 'share', 'share of price')))}), each=MappingProxyType({'line': (('Cost', {}), ('Contingency', {}), ('Margin', {}), ('Price', {})),}), lookup=MappingProxyType({'description': 'line', 'element': 'line', 'figure': 'line', 'item': 'line', 'line': 'line', 'amount': 'amount', 'money': 'amount', 'sum': 'amount', 'total': 'amount', 'value': 'amount', '%': 'share-of-price', '% of price': 'share-of-price', 'of price': 'share-of-price', 'percent': 'share-of-price', 'percent of price': 'share-of-price', 'percentage': 'share-of-price', 'share': 'share-of-price', 'share of price': 'share-of-price'}), samples=frozenset(('Contingency', 'Cost', 'Margin', 'Price', '[[100 %]]', '[[amount]]', '[[percent]]', '[[price less cost]]', '[[total of the cost]]', '[[total]]'))),
                source='## Price and margin\n\n<!--\nFour lines. Cost is the total above. Contingency is money for the risks below; say in the text how it was reckoned, and do not hide it in the lines as\nwell. Price is the total of the proposal. Margin is price less cost, and its share is of the price: 45 % margin is 82 % on top of the cost, and those\nwho mix up the two lose money without noticing. If the price was cut, write who cut it, by how much and what was taken out for it; a discount changes\nno estimate.\n-->\n\n[[How the price came about, what the contingency is for, and who agreed to any discount.]]\n\n| Line | Amount | Share of price |\n|---|---|---|\n| Cost | [[total of the cost]] | [[percent]] |\n| Contingency | [[amount]] | [[percent]] |\n| Margin | [[price less cost]] | [[percent]] |\n| Price | [[total]] | [[100 %]] |\n',
                guidance='Four lines. Cost is the total above. Contingency is money for the risks below; say in the text how it was reckoned, and do not hide it in the lines as\nwell. Price is the total of the proposal. Margin is price less cost, and its share is of the price: 45 % margin is 82 % on top of the cost, and those\nwho mix up the two lose money without noticing. If the price was cut, write who cut it, by how much and what was taken out for it; a discount changes\nno estimate.',
                owned=frozenset(('Contingency | [[amount]] | [[percent]]', 'Cost | [[total of the cost]] | [[percent]]', 'Margin | [[price less cost]] | [[percent]]', 'Price | [[total]] | [[100 %]]', '[[How the price came about, what the contingency is for, and who agreed to any discount.]]')),
                fielded=('Price | [[total]] | [[100 %]]',),
            ),
            SectionSpec(
                key='risks',
                title='Risks',
                level=2,
                position=15,
                parent=None,
                names=frozenset(('assumptions and risks', 'assumptions risks and dependencies', 'bid risks', 'delivery risks', 'key risks', 'project risks', 'raid', 'risk', 'risk log', 'risk management', 'risk plan', 'risk register', 'risks', 'risks and assumptions', 'risks and contingency', 'risks and measures', 'risks and mitigation', 'risks and mitigations', 'risks and opportunities', 'risks assumptions and dependencies', 'tender risk register', 'tender risks', 'what worries us', 'worries')),
                absent=True,
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'id': ColumnSpec(key='id', title='Id', type='id', names=frozenset(('#', 'id', 'no', 'nr', 'ref'))), 'risk': ColumnSpec(key='risk', title='Risk', names=frozenset(('description', 'risk', 'risk description', 'what may happen', 'worry'))), 'probability': ColumnSpec(key='probability', title='Probability', type='percent', names=frozenset(('chance', 'likelihood', 'prob', 'probability')), min=0, max=100), 'impact': ColumnSpec(key='impact', title='Impact', type='money', names=frozenset(('amount', 'cost', 'cost impact', 'effect', 'impact', 'impact in money', 'price'))), 'what-we-do-about-it': ColumnSpec(key='what-we-do-about-it', title='What we do about it', names=frozenset(('action', 'countermeasure', 'measure', 'measures', 'mitigation', 'response', 'risk response', 'what we do about it'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('owner', 'responsible', 'risk owner', 'who')))}), item='RSK', lookup=MappingProxyType({'#': 'id', 'id': 'id', 'no': 'id', 'nr': 'id', 'ref': 'id', 'description': 'risk', 'risk': 'risk', 'risk description': 'risk', 'what may happen': 'risk', 'worry': 'risk', 'chance': 'probability', 'likelihood': 'probability', 'prob': 'probability', 'probability': 'probability', 'amount': 'impact', 'cost': 'impact', 'cost impact': 'impact', 'effect': 'impact', 'impact': 'impact', 'impact in money': 'impact', 'price': 'impact', 'action': 'what-we-do-about-it', 'countermeasure': 'what-we-do-about-it', 'measure': 'what-we-do-about-it', 'measures': 'what-we-do-about-it', 'mitigation': 'what-we-do-about-it', 'response': 'what-we-do-about-it', 'risk response': 'what-we-do-about-it', 'what we do about it': 'what-we-do-about-it', 'owner': 'owner', 'responsible': 'owner', 'risk owner': 'owner', 'who': 'owner'}), samples=frozenset(('RSK-001', '[[amount]]', '[[cause, event and effect]]', '[[name]]', '[[percent]]', '[[what is done before and after]]'))),
                source='## Risks\n\n<!--\nWhat may happen and would cost you, in the words of those who estimated, with a probability and a price. Probability times impact, added up, is a\nfirst check of the contingency. Write cause, event and effect: "The feed has no test system, so faults show only in the port\'s own operation; ten days\nmore." The same risk reads differently in the proposal, but it may not be missing there if the customer has to act. The risk that everybody laughs\nabout in the corridor belongs here first.\n-->\n\n| Id | Risk | Probability | Impact | What we do about it | Owner |\n|---|---|---|---|---|---|\n| RSK-001 | [[cause, event and effect]] | [[percent]] | [[amount]] | [[what is done before and after]] | [[name]] |\n',
                guidance='What may happen and would cost you, in the words of those who estimated, with a probability and a price. Probability times impact, added up, is a\nfirst check of the contingency. Write cause, event and effect: "The feed has no test system, so faults show only in the port\'s own operation; ten days\nmore." The same risk reads differently in the proposal, but it may not be missing there if the customer has to act. The risk that everybody laughs\nabout in the corridor belongs here first.',
                owned=frozenset(('RSK-001 | [[cause, event and effect]] | [[percent]] | [[amount]] | [[what is done before and after]] | [[name]]',)),
            ),
            SectionSpec(
                key='peer-review',
                title='Peer review',
                level=2,
                position=16,
                parent=None,
                names=frozenset(('design review', 'estimate review', 'independent review', 'peer review', 'peer reviews', 'red team', 'red team review', 'review', 'review findings', 'review of the estimate', 'review of the estimates', 'review record', 'reviewed by', 'reviews', 'scope review', 'second opinion', 'technical review')),
                absent=True,
                when={'engagement': ('services', 'solution'),},
                owner='Peer Reviewer',
                table=TableSpec(columns=MappingProxyType({'reviewer': ColumnSpec(key='reviewer', title='Reviewer', type='person', names=frozenset(('by', 'name', 'reviewed by', 'reviewer', 'who'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('date', 'on', 'review date', 'reviewed on', 'when'))), 'what-was-read': ColumnSpec(key='what-was-read', title='What was read', names=frozenset(('document', 'read', 'reviewed', 'scope of review', 'subject', 'what was read', 'what was reviewed'))), 'finding': ColumnSpec(key='finding', title='Finding', names=frozenset(('comment', 'comments', 'finding', 'findings', 'observation', 'remark', 'result'))), 'answer': ColumnSpec(key='answer', title='Answer', names=frozenset(('action', 'answer', 'done about it', 'resolution', 'response', 'what was done')))}), lookup=MappingProxyType({'by': 'reviewer', 'name': 'reviewer', 'reviewed by': 'reviewer', 'reviewer': 'reviewer', 'who': 'reviewer', 'date': 'date', 'on': 'date', 'review date': 'date', 'reviewed on': 'date', 'when': 'date', 'document': 'what-was-read', 'read': 'what-was-read', 'reviewed': 'what-was-read', 'scope of review': 'what-was-read', 'subject': 'what-was-read', 'what was read': 'what-was-read', 'what was reviewed': 'what-was-read', 'comment': 'finding', 'comments': 'finding', 'finding': 'finding', 'findings': 'finding', 'observation': 'finding', 'remark': 'finding', 'result': 'finding', 'action': 'answer', 'answer': 'answer', 'done about it': 'answer', 'resolution': 'answer', 'response': 'answer', 'what was done': 'answer'}), samples=frozenset(('[[documents or sections]]', '[[name]]', '[[what is missing, too low or unclear]]', '[[what was changed, or why not]]', '[[yyyy-mm-dd]]'))),
                source='## Peer review\n\n<!--\nSomebody who neither sells nor estimated, and who has done work like this, reads requirements, approach, estimates and timeline and says what is\nmissing. Give them half a day and the request itself, not a summary. A finding is a sentence with a place in it: "No line for loading the records\nagain before each rehearsal." Write what was done about each. A review that finds nothing was a signature; ask for the three lines that they would bet\nagainst.\n-->\n\n| Reviewer | Date | What was read | Finding | Answer |\n|---|---|---|---|---|\n| [[name]] | [[yyyy-mm-dd]] | [[documents or sections]] | [[what is missing, too low or unclear]] | [[what was changed, or why not]] |\n',
                guidance='Somebody who neither sells nor estimated, and who has done work like this, reads requirements, approach, estimates and timeline and says what is\nmissing. Give them half a day and the request itself, not a summary. A finding is a sentence with a place in it: "No line for loading the records\nagain before each rehearsal." Write what was done about each. A review that finds nothing was a signature; ask for the three lines that they would bet\nagainst.',
                owned=frozenset(('[[name]] | [[yyyy-mm-dd]] | [[documents or sections]] | [[what is missing, too low or unclear]] | [[what was changed, or why not]]',)),
            ),
            SectionSpec(
                key='sign-off',
                title='Sign-off',
                level=2,
                position=17,
                parent=None,
                names=frozenset(('agreement', 'agreement and signature', 'agreement signature', 'approval', 'approval and sign off', 'approvals', 'authorisation', 'authorization', 'bid approval', 'internal approval', 'release', 'review and approval', 'scope approval', 'sign off', 'sign off and approval', 'signature', 'signatures', 'signing', 'signoff')),
                owner='Delivery Manager',
                stands=True,
                sign_off=True,
                table=TableSpec(columns=MappingProxyType({'role': ColumnSpec(key='role', title='Role', names=frozenset(('capacity', 'for', 'function', 'role'))), 'name': ColumnSpec(key='name', title='Name', type='person', names=frozenset(('approver', 'name', 'person', 'signatory', 'signed by'))), 'decision': ColumnSpec(key='decision', title='Decision', type='choice', values=('approved', 'rejected'), names=frozenset(('approval', 'approved', 'decision', 'status'))), 'date': ColumnSpec(key='date', title='Date', type='date', names=frozenset(('approved on', 'date', 'date of approval', 'date signed', 'signed on')), after='estimated-on'), 'seal': ColumnSpec(key='seal', title='Seal', names=frozenset(('hash', 'seal')), optional=True)}), each=MappingProxyType({'role': (('Account Manager', {}), ('Delivery Manager', {}), ('Project Manager', {'engagement': ('services', 'solution'),}), ('Senior Designer', {'engagement': ('services', 'solution'),})),}), lookup=MappingProxyType({'capacity': 'role', 'for': 'role', 'function': 'role', 'role': 'role', 'approver': 'name', 'name': 'name', 'person': 'name', 'signatory': 'name', 'signed by': 'name', 'approval': 'decision', 'approved': 'decision', 'decision': 'decision', 'status': 'decision', 'approved on': 'date', 'date': 'date', 'date of approval': 'date', 'date signed': 'date', 'signed on': 'date', 'hash': 'seal', 'seal': 'seal'}), samples=frozenset(('', 'Account Manager', 'Delivery Manager', 'Project Manager', 'Senior Designer', '[[account-manager]]', '[[approved or rejected]]', '[[delivery-manager]]', '[[project-manager]]', '[[senior-designer]]', '[[yyyy-mm-dd]]'))),
                source='## Sign-off\n\n<!--\nThe gate before the price becomes a promise. Each signs for what they can judge: the people who will do the work that the estimate is theirs and\nnobody changed it, the delivery manager that it can be done with the people there are, the account manager that this is what the customer wants to\nbuy. Whoever cannot sign writes "rejected" and why; that is what the gate is for. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBefore a price was named to the customer, we checked:\n\n- [ ] Every requirement is covered by a deliverable or named as an exclusion.\n- [ ] What it takes was estimated or confirmed by those who will do it, and nobody changed their figures to meet a price.\n- [ ] Somebody who had no part in it has read it, and each of their findings has an answer.\n- [ ] The customer\'s people know what we need from them, and have agreed to it.\n- [ ] The people and the capacity are free on the dates given.\n- [ ] Cost, contingency and margin were added up by a second person.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Senior Designer | [[senior-designer]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
                guidance='The gate before the price becomes a promise. Each signs for what they can judge: the people who will do the work that the estimate is theirs and\nnobody changed it, the delivery manager that it can be done with the people there are, the account manager that this is what the customer wants to\nbuy. Whoever cannot sign writes "rejected" and why; that is what the gate is for. Leave the column Seal empty: `gatepost sign` fills it in.',
                owned=frozenset(('- [ ] Cost, contingency and margin were added up by a second person.', '- [ ] Every requirement is covered by a deliverable or named as an exclusion.', '- [ ] Somebody who had no part in it has read it, and each of their findings has an answer.', "- [ ] The customer's people know what we need from them, and have agreed to it.", '- [ ] The people and the capacity are free on the dates given.', '- [ ] What it takes was estimated or confirmed by those who will do it, and nobody changed their figures to meet a price.', 'Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Before a price was named to the customer, we checked:', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Senior Designer | [[senior-designer]] | [[approved or rejected]] | [[yyyy-mm-dd]] |')),
                fielded=('Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] |', 'Senior Designer | [[senior-designer]] | [[approved or rejected]] | [[yyyy-mm-dd]] |'),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: scope@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\nengagement: "[[engagement]]"\nprice-basis: "[[price-basis]]"\ncurrency: "[[currency]]"\ntotal: "[[total]]"\nestimated-on: "[[estimated-on]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\nproject-manager: "[[project-manager]]"\nsenior-designer: "[[senior-designer]]"\nproduction-manager: "[[production-manager]]"\n---\n\n# [[title]]: scope and estimate\n\n<!--\nThis file never goes to the customer, not even as a PDF, not even in part: cost, margin and contingency stand in it, and what your own people think of\nthe risks. What the customer may read goes into the proposal, in the same words and with the same ids. Those who will do the work write this; the\nsalesperson asks and listens. Copy from here into the proposal and never the other way round, and never send a copy with passages struck out.\n-->\n\n## Approach\n\n<!--\nHow the work will be done and which way was turned down, so that an estimator who was not in the room would estimate the same thing. Say what is\nreused, what is bought and what is new: the new part is where estimates fail. Example: "Tide data through the port\'s feed, not by our own gauges;\ngauges would need a permit." If the designer cannot write this yet, it is too early to estimate; say which question has to be answered first.\n-->\n\n[[How it will be done, which way was turned down and why, and what in it nobody here has done before.]]\n\n## Deliverables\n\n<!--\nEverything that will be made or supplied, named as a thing, with the requirements that it answers. Walk down the list of requirements and put a finger\non a row here for each; then walk down this list and ask who wanted it. One that answers no requirement says so ("none: we need it for the tests"),\nand is the first candidate to go. Take ids, names, criteria and dates over into the proposal unchanged: each rewording is a difference that someone\nhas to explain.\n-->\n\n| Id | Deliverable | Covers | Acceptance criterion | Due |\n|---|---|---|---|---|\n| DEL-001 | [[what is made or supplied]] | [[REQ-001]] | [[count, limit or test, with the figure that passes]] | [[yyyy-mm-dd]] |\n\n## Exclusions\n\n<!--\nWhat was left out of the estimate on purpose. Ask each estimator: "What did you not count?" The answers (data cleaning, travel, the second training,\nthe pallet back) are this table. An exclusion that stays in here and is missing from the proposal was promised: the customer cannot know it. Name\nwhoever does it instead, and make sure that they know.\n-->\n\n| Id | Exclusion | Requirements | Who does it |\n|---|---|---|---|\n| EXC-001 | [[what is not counted]] | [[REQ-001, or leave empty]] | [[who does it instead, or nobody]] |\n\n## Assumptions\n\n<!--\nWhat the estimators took as true because nobody could check it in time. Listen for "should", "surely" and "last time". Each has one owner here, a day\nby which it is checked, and its price if it is false: "eleven days more of interface work" can be decided on, "delay possible" cannot. Where the\ncustomer allows no assumptions in the proposal, this table is where they live, and the price has to bear them. Nothing assumed at all? Write "Not\napplicable:" and say who asked the estimators.\n-->\n\n| Id | Assumption | Owner | Check by | If false |\n|---|---|---|---|---|\n| ASM-001 | [[what was taken as true]] | [[name]] | [[yyyy-mm-dd]] | [[days or money that it costs]] |\n\n## Dependencies\n\n<!--\nWhat others have to give you, by name and day. Under "Accepted by" stands who at the customer said yes to it: a dependency that nobody accepted is a\nhope with a number. Example: "Test access to the billing system; Nadia Karim, 22 May; accepted by Nadia Karim". Go to the person who has to do it and\nnot to the one who buys; they are often two people. If you need nothing from anybody, write "Not applicable:" and say how you know.\n-->\n\n| Id | What we need | From whom | By when | If late | Accepted by |\n|---|---|---|---|---|---|\n| DEP-001 | [[access, data, people, decision or place]] | [[name]] | [[yyyy-mm-dd]] | [[effect on the plan]] | [[who at the customer said yes]] |\n\n## Timeline\n\n<!--\nMilestones from the work and the people there are, not backwards from the day that the customer named. If both meet only by wishing, write the honest\nday here and settle the difference before the bid goes out. Look at holidays, other projects of the same people, and the weeks for acceptance: the\ncustomer\'s own test is easily forgotten.\n-->\n\n| Milestone | Work starts | Reached by | Deliverables |\n|---|---|---|---|\n| [[a state that can be seen]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] | [[DEL-001]] |\n\n## Bid team\n\n<!--\nWho worked on this bid, and as what. The intended Project Manager and the Senior Designer belong in it, for whoever helps to scope the work will own\nit afterwards; for goods it is somebody from production. The peer reviewer neither sells nor estimated. Send different people from delivery each time:\none who does nothing but bids forgets how the work is done.\n-->\n\n| Role | Name | Part in the bid |\n|---|---|---|\n| Account Manager | [[account-manager]] | [[what they did for this bid]] |\n| Delivery Manager | [[delivery-manager]] | [[what they did for this bid]] |\n| Project Manager | [[project-manager]] | [[what they scoped or planned]] |\n| Senior Designer | [[senior-designer]] | [[what they designed and estimated]] |\n| Peer Reviewer | [[name]] | [[what they read, and why they can judge it]] |\n| Production Manager | [[production-manager]] | [[what they confirmed]] |\n\n## Estimates\n\n<!--\nThree values a line, from the person who will do the work: all goes well; what you would bet on; what happened the last time it went wrong. Start with\nthe pessimistic one, and write the basis: "two ports of like size, 2024: 31 and 36 days" is one, "experience" is none. Three values close together are\none value and a gesture. Then ask each estimator: "What worries you most?", and put the answer under Risks; it is often worth more than the figures.\nWhoever sells does not estimate. Testing, meetings, rework and running the project are lines too; a line for several deliverables names them all.\n-->\n\n| Deliverable | Work | Optimistic | Most likely | Pessimistic | Unit | Estimator | Basis |\n|---|---|---|---|---|---|---|---|\n| [[DEL-001]] | [[one piece of work]] | [[number]] | [[number]] | [[number]] | [[day or hour, the same in all rows]] | [[name]] | [[what was counted or done before, with its figure]] |\n\n## Estimate summary\n\n<!--\nA line\'s expected effort is (optimistic + 4 x most likely + pessimistic) / 6, and its standard deviation (pessimistic - optimistic) / 6. Add the\nexpected values of all lines. Do not add the deviations: square each, add the squares, take the root. Example: lines with deviations of 3 and 4 days\nmake 5, not 7. That holds for lines that go wrong independently; where one cause hits them all (a new platform, a slow customer), the true spread is\nwider. Even the pessimistic values tend to be too low, so hold the sum against a finished project of like size.\n-->\n\n| Figure | Value | Unit |\n|---|---|---|\n| Expected effort | [[sum of the expected values]] | [[day or hour]] |\n| Standard deviation | [[root of the sum of the squares]] | [[day or hour]] |\n\n## Capacity\n\n<!--\nWhat the customer will want in a month, against what the line has free in the months in question, from the person who plans it. Ask for the worst\nmonth and not for the average: everybody orders before the same holiday. Example: "40 pump kits wanted, 55 free, confirmed by Noor Smit". A capacity\nthat sales read from a brochure is not confirmed.\n-->\n\n| Items | Wanted a month | Free a month | Confirmed by | Confirmed on |\n|---|---|---|---|---|\n| [[DEL-001]] | [[number in the busiest month]] | [[number]] | [[name]] | [[yyyy-mm-dd]] |\n\n## Lead times\n\n<!--\nWorking days from order to the customer\'s gate, with where the figure comes from: the last twenty orders, the supplier\'s written word, the plan of the\nline. Example: "12 days; nine of the last ten orders of 2025; Joost Mulder". A lead time holds up to some quantity: ask which, and put that into the\nproposal. Look at bought parts first.\n-->\n\n| Items | Working days | Basis | Confirmed by |\n|---|---|---|---|\n| [[DEL-001]] | [[number]] | [[orders looked at, or the supplier\'s word with its date]] | [[name]] |\n\n## Customer follow-up\n\n<!--\nWho asks the customer after the first delivery whether it was what they wanted, on which day, and what they ask. The account manager goes too: whoever\npromised hears how it was kept, and whoever sells next knows what goes wrong. Ask for facts: "What did you send back? What did you have to order\ntwice?" brings more than "Were you happy?".\n-->\n\n| Who | When | What is asked |\n|---|---|---|\n| [[name]] | [[yyyy-mm-dd]] | [[questions that somebody can answer with a fact]] |\n\n## Site visit\n\n<!--\nWhat somebody from production or delivery saw at the customer before the price was made: where the goods are stored, who opens the box, what lies\nunused. Then what changes in the bid because of it; "nothing" is an answer that should make you ask whether they looked. Example: "Kits are opened for\none seal; we offer the seal alone." Without a visit there is a price list and not yet an offer.\n-->\n\n| Who went | When | What was seen | What changes |\n|---|---|---|---|\n| [[name]] | [[yyyy-mm-dd]] | [[what they saw there, with a figure]] | [[what is different in the bid because of it]] |\n\n## Cost\n\n<!--\nWhat it costs you, line by line: people at their internal rate, bought goods at the quote in hand, travel, licences, freight, testing, the warranty.\nThe days of work come from the expected effort above and not from what would fit the price. Each line names its deliverables: one without a line was\ngiven away. Note until when suppliers\' quotes hold; the proposal may not live longer. Commission is a cost if your house counts it as one: the same\nway each time.\n-->\n\n| Deliverable | Item | Quantity | Unit | Unit cost | Cost |\n|---|---|---|---|---|---|\n| [[DEL-001]] | [[what is paid for]] | [[number]] | [[day, piece, month or lump]] | [[cost of one]] | [[quantity times unit cost]] |\n| | Total | | | | [[sum of all lines]] |\n\n## Price and margin\n\n<!--\nFour lines. Cost is the total above. Contingency is money for the risks below; say in the text how it was reckoned, and do not hide it in the lines as\nwell. Price is the total of the proposal. Margin is price less cost, and its share is of the price: 45 % margin is 82 % on top of the cost, and those\nwho mix up the two lose money without noticing. If the price was cut, write who cut it, by how much and what was taken out for it; a discount changes\nno estimate.\n-->\n\n[[How the price came about, what the contingency is for, and who agreed to any discount.]]\n\n| Line | Amount | Share of price |\n|---|---|---|\n| Cost | [[total of the cost]] | [[percent]] |\n| Contingency | [[amount]] | [[percent]] |\n| Margin | [[price less cost]] | [[percent]] |\n| Price | [[total]] | [[100 %]] |\n\n## Risks\n\n<!--\nWhat may happen and would cost you, in the words of those who estimated, with a probability and a price. Probability times impact, added up, is a\nfirst check of the contingency. Write cause, event and effect: "The feed has no test system, so faults show only in the port\'s own operation; ten days\nmore." The same risk reads differently in the proposal, but it may not be missing there if the customer has to act. The risk that everybody laughs\nabout in the corridor belongs here first.\n-->\n\n| Id | Risk | Probability | Impact | What we do about it | Owner |\n|---|---|---|---|---|---|\n| RSK-001 | [[cause, event and effect]] | [[percent]] | [[amount]] | [[what is done before and after]] | [[name]] |\n\n## Peer review\n\n<!--\nSomebody who neither sells nor estimated, and who has done work like this, reads requirements, approach, estimates and timeline and says what is\nmissing. Give them half a day and the request itself, not a summary. A finding is a sentence with a place in it: "No line for loading the records\nagain before each rehearsal." Write what was done about each. A review that finds nothing was a signature; ask for the three lines that they would bet\nagainst.\n-->\n\n| Reviewer | Date | What was read | Finding | Answer |\n|---|---|---|---|---|\n| [[name]] | [[yyyy-mm-dd]] | [[documents or sections]] | [[what is missing, too low or unclear]] | [[what was changed, or why not]] |\n\n## Sign-off\n\n<!--\nThe gate before the price becomes a promise. Each signs for what they can judge: the people who will do the work that the estimate is theirs and\nnobody changed it, the delivery manager that it can be done with the people there are, the account manager that this is what the customer wants to\nbuy. Whoever cannot sign writes "rejected" and why; that is what the gate is for. Leave the column Seal empty: `gatepost sign` fills it in.\n-->\n\nBefore a price was named to the customer, we checked:\n\n- [ ] Every requirement is covered by a deliverable or named as an exclusion.\n- [ ] What it takes was estimated or confirmed by those who will do it, and nobody changed their figures to meet a price.\n- [ ] Somebody who had no part in it has read it, and each of their findings has an answer.\n- [ ] The customer\'s people know what we need from them, and have agreed to it.\n- [ ] The people and the capacity are free on the dates given.\n- [ ] Cost, contingency and margin were added up by a second person.\n\n| Role | Name | Decision | Date | Seal |\n|---|---|---|---|---|\n| Account Manager | [[account-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Delivery Manager | [[delivery-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Project Manager | [[project-manager]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n| Senior Designer | [[senior-designer]] | [[approved or rejected]] | [[yyyy-mm-dd]] | |\n',
        guidance_texts=frozenset((
            "A line's expected effort is (optimistic + 4 x most likely + pessimistic) / 6, and its standard deviation (pessimistic - optimistic) / 6. Add the expected values of all lines. Do not add the deviations: square each, add the squares, take the root. Example: lines with deviations of 3 and 4 days make 5, not 7. That holds for lines that go wrong independently; where one cause hits them all (a new platform, a slow customer), the true spread is wider. Even the pessimistic values tend to be too low, so hold the sum against a finished project of like size.",
            'Everything that will be made or supplied, named as a thing, with the requirements that it answers. Walk down the list of requirements and put a finger on a row here for each; then walk down this list and ask who wanted it. One that answers no requirement says so ("none: we need it for the tests"), and is the first candidate to go. Take ids, names, criteria and dates over into the proposal unchanged: each rewording is a difference that someone has to explain.',
            'Four lines. Cost is the total above. Contingency is money for the risks below; say in the text how it was reckoned, and do not hide it in the lines as well. Price is the total of the proposal. Margin is price less cost, and its share is of the price: 45 % margin is 82 % on top of the cost, and those who mix up the two lose money without noticing. If the price was cut, write who cut it, by how much and what was taken out for it; a discount changes no estimate.',
            'How the work will be done and which way was turned down, so that an estimator who was not in the room would estimate the same thing. Say what is reused, what is bought and what is new: the new part is where estimates fail. Example: "Tide data through the port\'s feed, not by our own gauges; gauges would need a permit." If the designer cannot write this yet, it is too early to estimate; say which question has to be answered first.',
            "Milestones from the work and the people there are, not backwards from the day that the customer named. If both meet only by wishing, write the honest day here and settle the difference before the bid goes out. Look at holidays, other projects of the same people, and the weeks for acceptance: the customer's own test is easily forgotten.",
            'Somebody who neither sells nor estimated, and who has done work like this, reads requirements, approach, estimates and timeline and says what is missing. Give them half a day and the request itself, not a summary. A finding is a sentence with a place in it: "No line for loading the records again before each rehearsal." Write what was done about each. A review that finds nothing was a signature; ask for the three lines that they would bet against.',
            'The gate before the price becomes a promise. Each signs for what they can judge: the people who will do the work that the estimate is theirs and nobody changed it, the delivery manager that it can be done with the people there are, the account manager that this is what the customer wants to buy. Whoever cannot sign writes "rejected" and why; that is what the gate is for. Leave the column Seal empty: `gatepost sign` fills it in.',
            'This file never goes to the customer, not even as a PDF, not even in part: cost, margin and contingency stand in it, and what your own people think of the risks. What the customer may read goes into the proposal, in the same words and with the same ids. Those who will do the work write this; the salesperson asks and listens. Copy from here into the proposal and never the other way round, and never send a copy with passages struck out.',
            'Three values a line, from the person who will do the work: all goes well; what you would bet on; what happened the last time it went wrong. Start with the pessimistic one, and write the basis: "two ports of like size, 2024: 31 and 36 days" is one, "experience" is none. Three values close together are one value and a gesture. Then ask each estimator: "What worries you most?", and put the answer under Risks; it is often worth more than the figures. Whoever sells does not estimate. Testing, meetings, rework and running the project are lines too; a line for several deliverables names them all.',
            "What it costs you, line by line: people at their internal rate, bought goods at the quote in hand, travel, licences, freight, testing, the warranty. The days of work come from the expected effort above and not from what would fit the price. Each line names its deliverables: one without a line was given away. Note until when suppliers' quotes hold; the proposal may not live longer. Commission is a cost if your house counts it as one: the same way each time.",
            'What may happen and would cost you, in the words of those who estimated, with a probability and a price. Probability times impact, added up, is a first check of the contingency. Write cause, event and effect: "The feed has no test system, so faults show only in the port\'s own operation; ten days more." The same risk reads differently in the proposal, but it may not be missing there if the customer has to act. The risk that everybody laughs about in the corridor belongs here first.',
            'What others have to give you, by name and day. Under "Accepted by" stands who at the customer said yes to it: a dependency that nobody accepted is a hope with a number. Example: "Test access to the billing system; Nadia Karim, 22 May; accepted by Nadia Karim". Go to the person who has to do it and not to the one who buys; they are often two people. If you need nothing from anybody, write "Not applicable:" and say how you know.',
            'What somebody from production or delivery saw at the customer before the price was made: where the goods are stored, who opens the box, what lies unused. Then what changes in the bid because of it; "nothing" is an answer that should make you ask whether they looked. Example: "Kits are opened for one seal; we offer the seal alone." Without a visit there is a price list and not yet an offer.',
            'What the customer will want in a month, against what the line has free in the months in question, from the person who plans it. Ask for the worst month and not for the average: everybody orders before the same holiday. Example: "40 pump kits wanted, 55 free, confirmed by Noor Smit". A capacity that sales read from a brochure is not confirmed.',
            'What the estimators took as true because nobody could check it in time. Listen for "should", "surely" and "last time". Each has one owner here, a day by which it is checked, and its price if it is false: "eleven days more of interface work" can be decided on, "delay possible" cannot. Where the customer allows no assumptions in the proposal, this table is where they live, and the price has to bear them. Nothing assumed at all? Write "Not applicable:" and say who asked the estimators.',
            'What was left out of the estimate on purpose. Ask each estimator: "What did you not count?" The answers (data cleaning, travel, the second training, the pallet back) are this table. An exclusion that stays in here and is missing from the proposal was promised: the customer cannot know it. Name whoever does it instead, and make sure that they know.',
            'Who asks the customer after the first delivery whether it was what they wanted, on which day, and what they ask. The account manager goes too: whoever promised hears how it was kept, and whoever sells next knows what goes wrong. Ask for facts: "What did you send back? What did you have to order twice?" brings more than "Were you happy?".',
            'Who worked on this bid, and as what. The intended Project Manager and the Senior Designer belong in it, for whoever helps to scope the work will own it afterwards; for goods it is somebody from production. The peer reviewer neither sells nor estimated. Send different people from delivery each time: one who does nothing but bids forgets how the work is done.',
            'Working days from order to the customer\'s gate, with where the figure comes from: the last twenty orders, the supplier\'s written word, the plan of the line. Example: "12 days; nine of the last ten orders of 2025; Joost Mulder". A lead time holds up to some quantity: ask which, and put that into the proposal. Look at bought parts first.',
        )),
        asked=(
            'engagement',
        ),
        part='scope',
    ),
    {
        'approach': (
            0,
        ),
        'architecture': (
            0,
        ),
        'delivery approach': (
            0,
        ),
        'design': (
            0,
        ),
        'high level design': (
            0,
        ),
        'how it will be done': (
            0,
        ),
        'how we will do it': (
            0,
        ),
        'how we would do it': (
            0,
        ),
        'implementation': (
            0,
        ),
        'implementation approach': (
            0,
        ),
        'method': (
            0,
        ),
        'method of approach': (
            0,
        ),
        'methodology': (
            0,
        ),
        'our approach': (
            0,
        ),
        'our solution': (
            0,
        ),
        'outline design': (
            0,
        ),
        'project approach': (
            0,
        ),
        'proposed approach': (
            0,
        ),
        'proposed solution': (
            0,
        ),
        'solution': (
            0,
        ),
        'solution design': (
            0,
        ),
        'solution outline': (
            0,
        ),
        'solution overview': (
            0,
        ),
        'strategy': (
            0,
        ),
        'supply approach': (
            0,
        ),
        'tasks': (
            0,
        ),
        'technical approach': (
            0,
        ),
        'technical architecture': (
            0,
        ),
        'work plan': (
            0,
        ),
        'deliverables': (
            1,
        ),
        'deliverables and acceptance criteria': (
            1,
        ),
        'deliverables and milestones': (
            1,
            5,
        ),
        'deliverables and timeline': (
            1,
            5,
        ),
        'goods': (
            1,
        ),
        'in scope': (
            1,
        ),
        'items': (
            1,
        ),
        'items supplied': (
            1,
        ),
        'key deliverables': (
            1,
        ),
        'list of deliverables': (
            1,
        ),
        'outputs': (
            1,
        ),
        'product breakdown': (
            1,
        ),
        'products': (
            1,
        ),
        'project deliverables': (
            1,
        ),
        'project products': (
            1,
        ),
        'project scope': (
            1,
        ),
        'scope': (
            1,
        ),
        'scope and deliverables': (
            1,
        ),
        'scope and exclusions': (
            1,
            2,
        ),
        'scope of supply': (
            1,
        ),
        'scope of work': (
            1,
        ),
        'scope of work and deliverables': (
            1,
        ),
        'what we will deliver': (
            1,
        ),
        'what will be delivered': (
            1,
        ),
        'work breakdown': (
            1,
        ),
        'work breakdown structure': (
            1,
        ),
        'work products': (
            1,
        ),
        'assumptions and exclusions': (
            2,
            3,
        ),
        'excluded': (
            2,
        ),
        'exclusions': (
            2,
        ),
        'exclusions and assumptions': (
            2,
            3,
        ),
        'explicit exclusions': (
            2,
        ),
        'explicitly excluded': (
            2,
        ),
        'is not responsible for': (
            2,
        ),
        'limitations': (
            2,
        ),
        'limits of scope': (
            2,
        ),
        'non goals': (
            2,
        ),
        'not estimated': (
            2,
        ),
        'not in scope': (
            2,
        ),
        'not included': (
            2,
        ),
        'out of scope': (
            2,
        ),
        'out of scope activities': (
            2,
        ),
        'out of scope items': (
            2,
        ),
        'scope exclusions': (
            2,
        ),
        'scope limits': (
            2,
        ),
        'we are not responsible for': (
            2,
        ),
        'what is not included': (
            2,
        ),
        'what was not counted': (
            2,
        ),
        'assumption log': (
            3,
        ),
        'assumptions': (
            3,
        ),
        'assumptions and constraints': (
            3,
        ),
        'assumptions and dependencies': (
            3,
            4,
        ),
        'assumptions and risks': (
            3,
            15,
        ),
        'assumptions log': (
            3,
        ),
        'assumptions made': (
            3,
        ),
        'assumptions of the estimate': (
            3,
        ),
        'assumptions risks and dependencies': (
            3,
            4,
            15,
        ),
        'constraints and assumptions': (
            3,
        ),
        'dependencies and assumptions': (
            3,
            4,
        ),
        'estimating assumptions': (
            3,
        ),
        'key assumptions': (
            3,
        ),
        'our assumptions': (
            3,
        ),
        'planning assumptions': (
            3,
        ),
        'pricing assumptions': (
            3,
        ),
        'project assumptions': (
            3,
        ),
        'raid': (
            3,
            4,
            15,
        ),
        'risks and assumptions': (
            3,
            15,
        ),
        'risks assumptions and dependencies': (
            3,
            4,
            15,
        ),
        'working assumptions': (
            3,
        ),
        'client dependencies': (
            4,
        ),
        'client inputs': (
            4,
        ),
        'client obligations': (
            4,
        ),
        'client responsibilities': (
            4,
        ),
        'customer dependencies': (
            4,
        ),
        'customer furnished items': (
            4,
        ),
        'customer inputs': (
            4,
        ),
        'customer obligations': (
            4,
        ),
        'customer responsibilities': (
            4,
        ),
        'dependencies': (
            4,
        ),
        'external dependencies': (
            4,
        ),
        'needs': (
            4,
        ),
        'preconditions': (
            4,
        ),
        'prerequisites': (
            4,
        ),
        'requirements on the customer': (
            4,
        ),
        'servicing agency s requirements': (
            4,
        ),
        'what we need': (
            4,
        ),
        'what we need from others': (
            4,
        ),
        'what we need from the customer': (
            4,
        ),
        'what we need from you': (
            4,
        ),
        'dates': (
            5,
        ),
        'deliverable timeline': (
            5,
        ),
        'delivery schedule': (
            5,
        ),
        'delivery timeline': (
            5,
        ),
        'high level plan': (
            5,
        ),
        'implementation sequence': (
            5,
        ),
        'key dates': (
            5,
        ),
        'key milestones': (
            5,
        ),
        'milestones': (
            5,
        ),
        'milestones and timeline': (
            5,
        ),
        'outline plan': (
            5,
        ),
        'plan': (
            5,
        ),
        'plan and milestones': (
            5,
        ),
        'planning': (
            5,
        ),
        'programme': (
            5,
        ),
        'project plan': (
            5,
        ),
        'project schedule': (
            5,
        ),
        'project timeline': (
            5,
        ),
        'roadmap': (
            5,
        ),
        'schedule': (
            5,
        ),
        'schedule and milestones': (
            5,
        ),
        'supply schedule': (
            5,
        ),
        'timeline': (
            5,
        ),
        'timeline and milestones': (
            5,
        ),
        'timescales': (
            5,
        ),
        'timetable': (
            5,
        ),
        'bid roles': (
            6,
        ),
        'bid team': (
            6,
        ),
        'capture team': (
            6,
        ),
        'contributors': (
            6,
        ),
        'estimating team': (
            6,
        ),
        'key personnel': (
            6,
        ),
        'our team': (
            6,
        ),
        'people': (
            6,
        ),
        'project team': (
            6,
        ),
        'proposal team': (
            6,
        ),
        'proposed team': (
            6,
        ),
        'pursuit team': (
            6,
        ),
        'roles': (
            6,
        ),
        'roles and responsibilities': (
            6,
        ),
        'scoping team': (
            6,
        ),
        'team': (
            6,
        ),
        'team and roles': (
            6,
        ),
        'team organisation': (
            6,
        ),
        'team organization': (
            6,
        ),
        'team structure': (
            6,
        ),
        'tender team': (
            6,
        ),
        'the team': (
            6,
        ),
        'who worked on the bid': (
            6,
        ),
        'who worked on this bid': (
            6,
        ),
        'bottom up estimate': (
            7,
        ),
        'days': (
            7,
        ),
        'detailed estimate': (
            7,
        ),
        'effort': (
            7,
        ),
        'effort estimate': (
            7,
        ),
        'effort estimates': (
            7,
        ),
        'estimate': (
            7,
        ),
        'estimate details': (
            7,
        ),
        'estimate lines': (
            7,
        ),
        'estimate of effort': (
            7,
        ),
        'estimated effort': (
            7,
        ),
        'estimates': (
            7,
        ),
        'estimates and summary': (
            7,
            8,
        ),
        'estimation': (
            7,
        ),
        'hours': (
            7,
        ),
        'labour hours': (
            7,
        ),
        'pert': (
            7,
        ),
        'pert estimate': (
            7,
        ),
        'pert estimates': (
            7,
        ),
        'sizing': (
            7,
        ),
        'three point estimate': (
            7,
        ),
        'three point estimates': (
            7,
        ),
        'work estimate': (
            7,
        ),
        'work estimates': (
            7,
        ),
        'effort summary': (
            8,
        ),
        'estimate result': (
            8,
        ),
        'estimate summary': (
            8,
        ),
        'estimate totals': (
            8,
        ),
        'estimates summary': (
            8,
        ),
        'expected effort': (
            8,
        ),
        'expected total': (
            8,
        ),
        'pert result': (
            8,
        ),
        'pert summary': (
            8,
        ),
        'summary of effort': (
            8,
        ),
        'summary of estimates': (
            8,
        ),
        'summary of the estimate': (
            8,
        ),
        'summary of the estimates': (
            8,
        ),
        'total effort': (
            8,
        ),
        'total estimate': (
            8,
        ),
        'availability': (
            9,
        ),
        'available capacity': (
            9,
        ),
        'capacity': (
            9,
        ),
        'capacity and demand': (
            9,
        ),
        'capacity and lead times': (
            9,
            10,
        ),
        'capacity check': (
            9,
        ),
        'capacity plan': (
            9,
        ),
        'capacity planning': (
            9,
        ),
        'demand and capacity': (
            9,
        ),
        'free capacity': (
            9,
        ),
        'lead times and capacity': (
            9,
            10,
        ),
        'production capacity': (
            9,
        ),
        'supply capacity': (
            9,
        ),
        'delivery time': (
            10,
        ),
        'delivery times': (
            10,
        ),
        'lead time': (
            10,
        ),
        'lead time check': (
            10,
        ),
        'lead times': (
            10,
        ),
        'lead times and availability': (
            10,
        ),
        'replenishment times': (
            10,
        ),
        'supply times': (
            10,
        ),
        'after sales': (
            11,
        ),
        'after sales care': (
            11,
        ),
        'after sales visit': (
            11,
        ),
        'customer follow up': (
            11,
        ),
        'customer follow ups': (
            11,
        ),
        'customer satisfaction': (
            11,
        ),
        'follow up': (
            11,
        ),
        'follow up visit': (
            11,
        ),
        'follow up visits': (
            11,
        ),
        'follow up with the customer': (
            11,
        ),
        'follow ups': (
            11,
        ),
        'review visit': (
            11,
        ),
        'review visits': (
            11,
        ),
        'satisfaction': (
            11,
        ),
        'customer site visit': (
            12,
        ),
        'customer site visits': (
            12,
        ),
        'customer visit': (
            12,
        ),
        'customer visits': (
            12,
        ),
        'site survey': (
            12,
        ),
        'site visit': (
            12,
        ),
        'site visits': (
            12,
        ),
        'survey': (
            12,
        ),
        'visit': (
            12,
        ),
        'visit report': (
            12,
        ),
        'visit to the customer': (
            12,
        ),
        'visits': (
            12,
        ),
        'what we saw': (
            12,
        ),
        'bill of costs': (
            13,
        ),
        'budget': (
            13,
        ),
        'calculation': (
            13,
        ),
        'cost': (
            13,
        ),
        'cost and margin': (
            13,
            14,
        ),
        'cost and price': (
            13,
            14,
        ),
        'cost breakdown': (
            13,
        ),
        'cost calculation': (
            13,
        ),
        'cost estimate': (
            13,
        ),
        'cost estimates': (
            13,
        ),
        'cost model': (
            13,
        ),
        'cost of delivery': (
            13,
        ),
        'cost price and margin': (
            13,
            14,
        ),
        'cost sheet': (
            13,
        ),
        'costing': (
            13,
        ),
        'costs': (
            13,
        ),
        'direct costs': (
            13,
        ),
        'estimated cost': (
            13,
        ),
        'estimated costs': (
            13,
        ),
        'internal cost': (
            13,
        ),
        'internal costs': (
            13,
        ),
        'our cost': (
            13,
        ),
        'our costs': (
            13,
        ),
        'commercial summary': (
            14,
        ),
        'commercials': (
            14,
        ),
        'contingency and margin': (
            14,
        ),
        'cost to price': (
            14,
        ),
        'from cost to price': (
            14,
        ),
        'gross margin': (
            14,
        ),
        'margin': (
            14,
        ),
        'margin and price': (
            14,
        ),
        'margins': (
            14,
        ),
        'price': (
            14,
        ),
        'price and contingency': (
            14,
        ),
        'price and margin': (
            14,
        ),
        'price build up': (
            14,
        ),
        'price calculation': (
            14,
        ),
        'pricing': (
            14,
        ),
        'pricing and margin': (
            14,
        ),
        'profit': (
            14,
        ),
        'profitability': (
            14,
        ),
        'bid risks': (
            15,
        ),
        'delivery risks': (
            15,
        ),
        'key risks': (
            15,
        ),
        'project risks': (
            15,
        ),
        'risk': (
            15,
        ),
        'risk log': (
            15,
        ),
        'risk management': (
            15,
        ),
        'risk plan': (
            15,
        ),
        'risk register': (
            15,
        ),
        'risks': (
            15,
        ),
        'risks and contingency': (
            15,
        ),
        'risks and measures': (
            15,
        ),
        'risks and mitigation': (
            15,
        ),
        'risks and mitigations': (
            15,
        ),
        'risks and opportunities': (
            15,
        ),
        'tender risk register': (
            15,
        ),
        'tender risks': (
            15,
        ),
        'what worries us': (
            15,
        ),
        'worries': (
            15,
        ),
        'design review': (
            16,
        ),
        'estimate review': (
            16,
        ),
        'independent review': (
            16,
        ),
        'peer review': (
            16,
        ),
        'peer reviews': (
            16,
        ),
        'red team': (
            16,
        ),
        'red team review': (
            16,
        ),
        'review': (
            16,
        ),
        'review findings': (
            16,
        ),
        'review of the estimate': (
            16,
        ),
        'review of the estimates': (
            16,
        ),
        'review record': (
            16,
        ),
        'reviewed by': (
            16,
        ),
        'reviews': (
            16,
        ),
        'scope review': (
            16,
        ),
        'second opinion': (
            16,
        ),
        'technical review': (
            16,
        ),
        'agreement': (
            17,
        ),
        'agreement and signature': (
            17,
        ),
        'agreement signature': (
            17,
        ),
        'approval': (
            17,
        ),
        'approval and sign off': (
            17,
        ),
        'approvals': (
            17,
        ),
        'authorisation': (
            17,
        ),
        'authorization': (
            17,
        ),
        'bid approval': (
            17,
        ),
        'internal approval': (
            17,
        ),
        'release': (
            17,
        ),
        'review and approval': (
            17,
        ),
        'scope approval': (
            17,
        ),
        'sign off': (
            17,
        ),
        'sign off and approval': (
            17,
        ),
        'signature': (
            17,
        ),
        'signatures': (
            17,
        ),
        'signing': (
            17,
        ),
        'signoff': (
            17,
        ),
    },
)
