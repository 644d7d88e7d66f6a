"""The kind `customer-follow-up`. Written by scripts/generate.py from templates/customer-follow-up; do not edit."""

from types import MappingProxyType

from gatepost.kinds.built import whole
from gatepost.kinds.specs import ColumnSpec, FieldSpec, Kind, SectionSpec, TableCheck, TableSpec
from gatepost.model import Status

MADE_OF = (3861056010, 2106252725)
KIND = whole(
    Kind(
        name='customer-follow-up',
        title='Customer follow-up',
        version='1.0',
        audience='internal',
        guidance='Some weeks after goods were delivered: what came late, wrong or was never used, what they would order next, and what production and sales change.',
        files=(
            'customer-follow-up.md',
            'follow-up.md',
        ),
        free_order=False,
        unknown_allowed=True,
        fields=MappingProxyType({
            'title': FieldSpec(
                name='title',
                guidance='What the deal is called; the same in all its documents.',
            ),
            'customer': FieldSpec(
                name='customer',
                guidance='The legal name of the customer.',
            ),
            'supplier': FieldSpec(
                name='supplier',
                guidance='Your own legal name.',
            ),
            'date': FieldSpec(
                name='date',
                type='date',
                demanded=Status.REVIEW,
                guidance='The day on which you asked.',
            ),
            'account-manager': FieldSpec(
                name='account-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who sold it, and asks.',
            ),
            'delivery-manager': FieldSpec(
                name='delivery-manager',
                type='person',
                demanded=Status.REVIEW,
                guidance='Who gets the answers to production.',
            ),
        }),
        sections=(
            SectionSpec(
                key='orders',
                title='Orders',
                level=2,
                position=0,
                parent=None,
                names=frozenset(('delivered orders', 'deliveries', 'order', 'order and delivery', 'orders', 'orders and deliveries', 'what was delivered')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'order': ColumnSpec(key='order', title='Order', names=frozenset(('number', 'order', 'order no', 'order number'))), 'items': ColumnSpec(key='items', title='Items', names=frozenset(('articles', 'goods', 'item', 'items', 'what'))), 'promised-on': ColumnSpec(key='promised-on', title='Promised on', type='date', names=frozenset(('confirmed for', 'due', 'promised', 'promised on'))), 'delivered-on': ColumnSpec(key='delivered-on', title='Delivered on', type='date', names=frozenset(('arrived on', 'delivered', 'delivered on', 'received on')))}), checks=(TableCheck(kind='unique', columns=('order',)),), lookup=MappingProxyType({'number': 'order', 'order': 'order', 'order no': 'order', 'order number': 'order', 'articles': 'items', 'goods': 'items', 'item': 'items', 'items': 'items', 'what': 'items', 'confirmed for': 'promised-on', 'due': 'promised-on', 'promised': 'promised-on', 'promised on': 'promised-on', 'arrived on': 'delivered-on', 'delivered': 'delivered-on', 'delivered on': 'delivered-on', 'received on': 'delivered-on'}), samples=frozenset(('[[articles and quantities]]', '[[order number]]', '[[yyyy-mm-dd]]'))),
                source='## Orders\n\n<!--\nWhich deliveries you ask about. The day promised is the one that the customer was told when the order was confirmed, and the day delivered the one on\ntheir receipt; your own shipping list knows neither. Five orders that went badly teach more than fifty that went well.\n-->\n\n| Order | Items | Promised on | Delivered on |\n|---|---|---|---|\n| [[order number]] | [[articles and quantities]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] |\n',
                guidance='Which deliveries you ask about. The day promised is the one that the customer was told when the order was confirmed, and the day delivered the one on\ntheir receipt; your own shipping list knows neither. Five orders that went badly teach more than fifty that went well.',
                owned=frozenset(('[[order number]] | [[articles and quantities]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]]',)),
            ),
            SectionSpec(
                key='who-was-asked',
                title='Who was asked',
                level=2,
                position=1,
                parent=None,
                names=frozenset(('asked', 'people asked', 'talked with', 'who was asked', 'who was there', 'whom we asked')),
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'person': ColumnSpec(key='person', title='Person', type='person', names=frozenset(('name', 'person', 'who'))), 'role': ColumnSpec(key='role', title='Role', names=frozenset(('function', 'job', 'position', 'role'))), 'asked-by': ColumnSpec(key='asked-by', title='Asked by', type='person', names=frozenset(('asked by', 'by', 'by whom', 'of ours'))), 'how': ColumnSpec(key='how', title='How', names=frozenset(('by which means', 'how', 'way', 'where')))}), lookup=MappingProxyType({'name': 'person', 'person': 'person', 'who': 'person', 'function': 'role', 'job': 'role', 'position': 'role', 'role': 'role', 'asked by': 'asked-by', 'by': 'asked-by', 'by whom': 'asked-by', 'of ours': 'asked-by', 'by which means': 'how', 'how': 'how', 'way': 'how', 'where': 'how'}), samples=frozenset(('[[job at the customer]]', '[[name]]', '[[on the spot, or by telephone]]'))),
                source='## Who was asked\n\n<!--\nWhoever unpacked, fitted or stored it, by name, and who of yours asked. A buyer knows the price; the fitter knows whether it fits.\n-->\n\n| Person | Role | Asked by | How |\n|---|---|---|---|\n| [[name]] | [[job at the customer]] | [[name]] | [[on the spot, or by telephone]] |\n',
                guidance='Whoever unpacked, fitted or stored it, by name, and who of yours asked. A buyer knows the price; the fitter knows whether it fits.',
                owned=frozenset(('[[name]] | [[job at the customer]] | [[name]] | [[on the spot, or by telephone]]',)),
            ),
            SectionSpec(
                key='late-wrong-or-unused',
                title='Late, wrong or unused',
                level=2,
                position=2,
                parent=None,
                names=frozenset(('complaints', 'faults', 'findings', 'late and wrong deliveries', 'late wrong or unused', 'late wrong unused', 'what we heard', 'what went wrong')),
                absent=True,
                owner='Account Manager',
                table=TableSpec(columns=MappingProxyType({'item': ColumnSpec(key='item', title='Item', names=frozenset(('article', 'goods', 'item', 'product'))), 'what-happened': ColumnSpec(key='what-happened', title='What happened', type='choice', values=('late', 'wrong', 'unused'), names=frozenset(('fault', 'kind', 'what', 'what happened'))), 'how-many': ColumnSpec(key='how-many', title='How many', type='number', names=frozenset(('how many', 'number', 'pieces', 'quantity')), min=0), 'details': ColumnSpec(key='details', title='Details', names=frozenset(('description', 'details', 'remarks', 'said', 'what they saw'))), 'cause': ColumnSpec(key='cause', title='Cause', names=frozenset(('behind it', 'cause', 'reason', 'why')))}), lookup=MappingProxyType({'article': 'item', 'goods': 'item', 'item': 'item', 'product': 'item', 'fault': 'what-happened', 'kind': 'what-happened', 'what': 'what-happened', 'what happened': 'what-happened', 'how many': 'how-many', 'number': 'how-many', 'pieces': 'how-many', 'quantity': 'how-many', 'description': 'details', 'details': 'details', 'remarks': 'details', 'said': 'details', 'what they saw': 'details', 'behind it': 'cause', 'cause': 'cause', 'reason': 'cause', 'why': 'cause'}), samples=frozenset(('[[article]]', '[[late, wrong or unused]]', '[[number of pieces]]', '[[what lies behind it, or who finds out]]', '[[what they saw]]'))),
                source='## Late, wrong or unused\n\n<!--\nAsk for facts: "What did you send back? What did you have to order twice? What still lies in its box, and why?" Unused is the one that nobody tells you\nunasked, and it costs you the next order. Say how many, and what lies behind it at yours. Nothing at all? Write "Not applicable:" and what you looked\nat to know it.\n-->\n\n| Item | What happened | How many | Details | Cause |\n|---|---|---|---|---|\n| [[article]] | [[late, wrong or unused]] | [[number of pieces]] | [[what they saw]] | [[what lies behind it, or who finds out]] |\n',
                guidance='Ask for facts: "What did you send back? What did you have to order twice? What still lies in its box, and why?" Unused is the one that nobody tells you\nunasked, and it costs you the next order. Say how many, and what lies behind it at yours. Nothing at all? Write "Not applicable:" and what you looked\nat to know it.',
                owned=frozenset(('[[article]] | [[late, wrong or unused]] | [[number of pieces]] | [[what they saw]] | [[what lies behind it, or who finds out]]',)),
            ),
            SectionSpec(
                key='what-they-would-order-next',
                title='What they would order next',
                level=2,
                position=3,
                parent=None,
                names=frozenset(('future orders', 'next order', 'next orders', 'the next order', 'what comes next', 'what they would order next')),
                owner='Account Manager',
                source='## What they would order next\n\n<!--\nIn their words: what they would order next, of whom and when, and what would have to be different for it to be you. Ask "Would you call us first\nagain?", and wait for the answer.\n-->\n\n[[What they would order next, when, and what has to be different for that.]]\n',
                guidance='In their words: what they would order next, of whom and when, and what would have to be different for it to be you. Ask "Would you call us first\nagain?", and wait for the answer.',
                owned=frozenset(('[[What they would order next, when, and what has to be different for that.]]',)),
            ),
            SectionSpec(
                key='actions',
                title='Actions',
                level=2,
                position=4,
                parent=None,
                names=frozenset(('action items', 'actions', 'next steps', 'to do', 'what changes', 'what changes at ours', 'what we change')),
                owner='Delivery Manager',
                table=TableSpec(columns=MappingProxyType({'for': ColumnSpec(key='for', title='For', type='choice', values=('Production', 'Sales'), names=frozenset(('for', 'side', 'team', 'whom'))), 'action': ColumnSpec(key='action', title='Action', names=frozenset(('action', 'step', 'what', 'what will be different'))), 'owner': ColumnSpec(key='owner', title='Owner', type='person', names=frozenset(('name', 'owner', 'responsible', 'who'))), 'by': ColumnSpec(key='by', title='By', type='date', names=frozenset(('by', 'by when', 'date', 'due', 'until')), after='date')}), each=MappingProxyType({'for': (('Production', {}), ('Sales', {})),}), lookup=MappingProxyType({'for': 'for', 'side': 'for', 'team': 'for', 'whom': 'for', 'action': 'action', 'step': 'action', 'what': 'action', 'what will be different': 'action', 'name': 'owner', 'owner': 'owner', 'responsible': 'owner', 'who': 'owner', 'by': 'by', 'by when': 'by', 'date': 'by', 'due': 'by', 'until': 'by'}), samples=frozenset(('Production', 'Sales', '[[name]]', '[[what will be different]]', '[[yyyy-mm-dd]]'))),
                source='## Actions\n\n<!--\nAt least one for production and one for sales. If production has nothing to do, write what it should keep doing, and by when somebody looks whether it\ndoes. Then tell the customer what became of it: whoever is asked and hears nothing will not answer twice.\n-->\n\n| For | Action | Owner | By |\n|---|---|---|---|\n| Production | [[what will be different]] | [[name]] | [[yyyy-mm-dd]] |\n| Sales | [[what will be different]] | [[name]] | [[yyyy-mm-dd]] |\n',
                guidance='At least one for production and one for sales. If production has nothing to do, write what it should keep doing, and by when somebody looks whether it\ndoes. Then tell the customer what became of it: whoever is asked and hears nothing will not answer twice.',
                owned=frozenset(('Production | [[what will be different]] | [[name]] | [[yyyy-mm-dd]]', 'Sales | [[what will be different]] | [[name]] | [[yyyy-mm-dd]]')),
            ),
        ),
        by_key=MappingProxyType({}),
        lookup=MappingProxyType({}),
        template='---\ntemplate: customer-follow-up@1.0\nstatus: draft\ntitle: "[[title]]"\ncustomer: "[[customer]]"\nsupplier: "[[supplier]]"\ndate: "[[date]]"\naccount-manager: "[[account-manager]]"\ndelivery-manager: "[[delivery-manager]]"\n---\n\n# [[title]]: customer follow-up\n\n<!--\nA quarter of an hour with those who opened the box, four to eight weeks after the goods arrived: late enough that they were used, early enough to mend\nsomething. Whoever sold asks, and asks the users and not only the buyer. Take this form along and write their words into it.\n-->\n\n## Orders\n\n<!--\nWhich deliveries you ask about. The day promised is the one that the customer was told when the order was confirmed, and the day delivered the one on\ntheir receipt; your own shipping list knows neither. Five orders that went badly teach more than fifty that went well.\n-->\n\n| Order | Items | Promised on | Delivered on |\n|---|---|---|---|\n| [[order number]] | [[articles and quantities]] | [[yyyy-mm-dd]] | [[yyyy-mm-dd]] |\n\n## Who was asked\n\n<!--\nWhoever unpacked, fitted or stored it, by name, and who of yours asked. A buyer knows the price; the fitter knows whether it fits.\n-->\n\n| Person | Role | Asked by | How |\n|---|---|---|---|\n| [[name]] | [[job at the customer]] | [[name]] | [[on the spot, or by telephone]] |\n\n## Late, wrong or unused\n\n<!--\nAsk for facts: "What did you send back? What did you have to order twice? What still lies in its box, and why?" Unused is the one that nobody tells you\nunasked, and it costs you the next order. Say how many, and what lies behind it at yours. Nothing at all? Write "Not applicable:" and what you looked\nat to know it.\n-->\n\n| Item | What happened | How many | Details | Cause |\n|---|---|---|---|---|\n| [[article]] | [[late, wrong or unused]] | [[number of pieces]] | [[what they saw]] | [[what lies behind it, or who finds out]] |\n\n## What they would order next\n\n<!--\nIn their words: what they would order next, of whom and when, and what would have to be different for it to be you. Ask "Would you call us first\nagain?", and wait for the answer.\n-->\n\n[[What they would order next, when, and what has to be different for that.]]\n\n## Actions\n\n<!--\nAt least one for production and one for sales. If production has nothing to do, write what it should keep doing, and by when somebody looks whether it\ndoes. Then tell the customer what became of it: whoever is asked and hears nothing will not answer twice.\n-->\n\n| For | Action | Owner | By |\n|---|---|---|---|\n| Production | [[what will be different]] | [[name]] | [[yyyy-mm-dd]] |\n| Sales | [[what will be different]] | [[name]] | [[yyyy-mm-dd]] |\n',
        guidance_texts=frozenset((
            'A quarter of an hour with those who opened the box, four to eight weeks after the goods arrived: late enough that they were used, early enough to mend something. Whoever sold asks, and asks the users and not only the buyer. Take this form along and write their words into it.',
            'Ask for facts: "What did you send back? What did you have to order twice? What still lies in its box, and why?" Unused is the one that nobody tells you unasked, and it costs you the next order. Say how many, and what lies behind it at yours. Nothing at all? Write "Not applicable:" and what you looked at to know it.',
            'At least one for production and one for sales. If production has nothing to do, write what it should keep doing, and by when somebody looks whether it does. Then tell the customer what became of it: whoever is asked and hears nothing will not answer twice.',
            'In their words: what they would order next, of whom and when, and what would have to be different for it to be you. Ask "Would you call us first again?", and wait for the answer.',
            'Which deliveries you ask about. The day promised is the one that the customer was told when the order was confirmed, and the day delivered the one on their receipt; your own shipping list knows neither. Five orders that went badly teach more than fifty that went well.',
            'Whoever unpacked, fitted or stored it, by name, and who of yours asked. A buyer knows the price; the fitter knows whether it fits.',
        )),
        asked=(),
        form=True,
    ),
    {
        'delivered orders': (
            0,
        ),
        'deliveries': (
            0,
        ),
        'order': (
            0,
        ),
        'order and delivery': (
            0,
        ),
        'orders': (
            0,
        ),
        'orders and deliveries': (
            0,
        ),
        'what was delivered': (
            0,
        ),
        'asked': (
            1,
        ),
        'people asked': (
            1,
        ),
        'talked with': (
            1,
        ),
        'who was asked': (
            1,
        ),
        'who was there': (
            1,
        ),
        'whom we asked': (
            1,
        ),
        'complaints': (
            2,
        ),
        'faults': (
            2,
        ),
        'findings': (
            2,
        ),
        'late and wrong deliveries': (
            2,
        ),
        'late wrong or unused': (
            2,
        ),
        'late wrong unused': (
            2,
        ),
        'what we heard': (
            2,
        ),
        'what went wrong': (
            2,
        ),
        'future orders': (
            3,
        ),
        'next order': (
            3,
        ),
        'next orders': (
            3,
        ),
        'the next order': (
            3,
        ),
        'what comes next': (
            3,
        ),
        'what they would order next': (
            3,
        ),
        'action items': (
            4,
        ),
        'actions': (
            4,
        ),
        'next steps': (
            4,
        ),
        'to do': (
            4,
        ),
        'what changes': (
            4,
        ),
        'what changes at ours': (
            4,
        ),
        'what we change': (
            4,
        ),
    },
)
